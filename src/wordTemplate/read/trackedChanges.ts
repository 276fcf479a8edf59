import type { Finding } from '../../diagnostics/finding.js';
import type { TemplatePart } from './templatePart.js';
import type { WordNode } from './wordTree.js';

const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** A template's tracked changes count as accepted, stay tracked in every report, and are told. */
export function trackedChanges(parts: readonly TemplatePart[]): readonly Finding[] {
  const count = parts.reduce((sum, { root }) => sum + changesIn(root), 0);
  return count === 0 ? [] : [{ code: 'template-word-tracked', path: [], range: [0, 0], args: { count } }];
}

function changesIn({ name, children }: WordNode): number {
  return children.reduce((sum, child) => sum + changesIn(child), CHANGES.has(name) ? 1 : 0);
}
