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
export async function loadRenderer({ paths }: TemplateFiles, context: Context): Promise<LoadedRenderer> {
  const files = new Map<string, Input>();
  const unread: LocatedFinding[] = [];
  for (const [name, path] of paths) {
    const input = await readInput(path, context);
    if ('finding' in input) unread.push(input.finding);
    else files.set(name, input);
  }
  if (unread.length > 0) return { renderer: null, findings: unread, exitCode: EXIT.cannotRun };
  const { renderer, findings } = loadTemplates(files);
  return { renderer, findings, exitCode: renderer === null ? EXIT.findings : EXIT.fine };
}
