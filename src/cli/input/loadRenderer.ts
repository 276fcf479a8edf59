import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import { type LoadedTemplates, loadTemplates } from '../../jobs/loadTemplates.js';
import type { Input } from '../../jobs/steps/input.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readInput } from './readInput.js';
import type { TemplateFiles } from './templateFiles.js';

export interface LoadedRenderer extends LoadedTemplates {
  readonly exitCode: ExitCode;
}

/** Reads, checks and compiles a set of templates. */
export async function loadRenderer({ set, own }: TemplateFiles, context: Context): Promise<LoadedRenderer> {
  const templates = new Map<string, Input>(set.templates);
  const unread: LocatedFinding[] = [];
  for (const [name, path] of own) {
    const input = await readInput(path, context);
    if ('finding' in input) unread.push(input.finding);
    else templates.set(name, input);
  }
  if (unread.length > 0) return { renderer: null, findings: unread, exitCode: EXIT.cannotRun };
  const { renderer, findings } = loadTemplates(templates);
  return { renderer, findings, exitCode: renderer === null ? EXIT.findings : EXIT.fine };
}
