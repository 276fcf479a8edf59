import { LIMITS } from '../../diagnostics/limits.js';
import { aboutFile, type LocatedFinding } from '../../diagnostics/locatedFinding.js';
import { type LoadedTemplates, loadTemplates } from '../../jobs/loadTemplates.js';
import type { Input } from '../../jobs/steps/input.js';
import { tooMuch } from '../../report/template/syntaxFaults.js';
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
  let room: number = LIMITS.template.bytes;
  for (const [name, path] of own) {
    const input = await readInput(path, context, room);
    if ('finding' in input) {
      const { code, file } = input.finding;
      unread.push(code === 'file-too-large' ? aboutFile(file, tooMuch('bytes', [0, 0])) : input.finding);
    } else {
      templates.set(name, input);
      room -= input.data.length;
    }
  }
  if (unread.length > 0) return { renderer: null, findings: unread, exitCode: EXIT.cannotRun };
  const { renderer, findings } = loadTemplates(templates);
  return { renderer, findings, exitCode: renderer === null ? EXIT.findings : EXIT.fine };
}
