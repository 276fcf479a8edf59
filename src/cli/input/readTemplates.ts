import { LIMITS } from '../../diagnostics/limits.js';
import { aboutFile, type LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { LoadedTemplates } from '../../jobs/loadTemplates.js';
import { builtInTemplates, isBuiltIn } from '../../jobs/steps/renderers.js';
import { tooMuch } from '../../report/template/syntaxFaults.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { type NamedContent, readInput } from './readInput.js';
import type { TemplateFiles } from './templateFiles.js';

export interface ReadTemplates extends LoadedTemplates {
  readonly exitCode: ExitCode;
}

/** Reads, checks and compiles a set of templates. */
export async function readTemplates(
  { set, own, word: wordPath }: TemplateFiles,
  context: Context,
): Promise<ReadTemplates> {
  if (own.size === 0 && wordPath === null && isBuiltIn(set))
    return { templates: builtInTemplates(set), findings: [], exitCode: EXIT.fine };
  const files: [string, NamedContent][] = [];
  const unread: LocatedFinding[] = [];
  let room: number = LIMITS.template.bytes;
  for (const [name, path] of own) {
    const file = await readInput(path, context, room);
    if ('finding' in file) {
      const { code, file: about } = file.finding;
      unread.push(code === 'file-too-large' ? aboutFile(about, tooMuch('bytes', [0, 0])) : file.finding);
    } else {
      files.push([name, file]);
      room -= file.data.length;
    }
  }
  const word = wordPath === null ? undefined : await readInput(wordPath, context, LIMITS.document.bytes);
  if (word !== undefined && 'finding' in word) unread.push(word.finding);
  if (unread.length > 0 || (word !== undefined && 'finding' in word))
    return { templates: null, findings: unread, exitCode: EXIT.cannotRun };
  const { loadTemplates } = await import('../../jobs/loadTemplates.js');
  const { templates, findings } = loadTemplates(Object.fromEntries(files), { set, word });
  return { templates, findings, exitCode: templates === null ? EXIT.findings : EXIT.fine };
}
