import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import { loadTemplates } from '../../jobs/loadTemplates.js';
import type { Input } from '../../jobs/steps/input.js';
import type { CliMessages } from '../../messages/cliMessages.js';
import type { Renderer } from '../../report/template/renderer.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { World } from '../world.js';
import { readInput } from './readInput.js';
import type { TemplateFiles } from './templateFiles.js';

export interface LoadedRenderer {
  /** Null where a template has an error or cannot be read. */
  readonly renderer: Renderer | null;
  readonly findings: readonly LocatedFinding[];
  readonly exitCode: ExitCode;
}

/** Reads, checks and compiles a set of templates. */
export async function loadRenderer(
  { paths }: TemplateFiles,
  world: World,
  messages: CliMessages,
): Promise<LoadedRenderer> {
  const files = new Map<string, Input>();
  const unread: LocatedFinding[] = [];
  for (const [name, path] of paths) {
    const input = await readInput(path, world, messages);
    if ('finding' in input) unread.push(input.finding);
    else files.set(name, input);
  }
  if (unread.length > 0) return { renderer: null, findings: unread, exitCode: EXIT.cannotRun };
  const { renderer, findings } = loadTemplates(files);
  return { renderer, findings, exitCode: renderer === null ? EXIT.findings : EXIT.fine };
}
