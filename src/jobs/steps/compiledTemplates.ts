import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Renderer } from '../../report/template/renderer.js';

export interface CompiledTemplates {
  /** Null where a template has an error. */
  readonly renderer: Renderer | null;
  readonly findings: readonly LocatedFinding[];
}
