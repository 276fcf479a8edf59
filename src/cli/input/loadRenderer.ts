import { severityOf } from '../../diagnostics/severity.js';
import type { CliMessages } from '../../messages/cliMessages.js';
import { loadTemplates } from '../../report/template/loadTemplates.js';
import { createRenderer, type Renderer } from '../../report/template/renderer.js';
import { type TemplateSource, templateSource } from '../../report/template/templateSource.js';
import { decodeText } from '../../source/decodeText.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { type Located, locateAll, unreadable } from '../print/located.js';
import type { World } from '../world.js';
import { readInput } from './readInput.js';
import { MAIN, SUBJECT, type TemplateFiles } from './templateFiles.js';

export interface LoadedRenderer {
  /** Null where a template has an error or cannot be read. */
  readonly renderer: Renderer | null;
  readonly findings: readonly Located[];
  readonly exitCode: ExitCode;
}

/** Reads, checks and compiles a set of templates. */
export async function loadRenderer(
  { paths }: TemplateFiles,
  world: World,
  messages: CliMessages,
): Promise<LoadedRenderer> {
  const sources = new Map<string, TemplateSource>();
  const findings: Located[] = [];
  let exitCode: ExitCode = EXIT.fine;
  for (const [name, file] of paths) {
    const input = await readInput(file, world, messages);
    if ('finding' in input) {
      findings.push(unreadable(file, input.finding));
      exitCode = EXIT.cannotRun;
      continue;
    }
    const decoded = decodeText(input.bytes);
    // One spelling of Vietnamese letters in the report, however the template was typed.
    const source = templateSource(name, file, decoded.text.normalize('NFC'));
    findings.push(...locateAll(source, decoded.findings));
    sources.set(name, source);
  }
  if (hasError(findings))
    return { renderer: null, findings, exitCode: exitCode === EXIT.fine ? EXIT.findings : exitCode };
  const loaded = loadTemplates(setOf(sources));
  for (const source of sources.values()) {
    const own = loaded.findings.filter((found) => found.source === source);
    findings.push(
      ...locateAll(
        source,
        own.map(({ finding }) => finding),
      ),
    );
  }
  if (loaded.templates === null) return { renderer: null, findings, exitCode: EXIT.findings };
  return { renderer: createRenderer(loaded.templates), findings, exitCode };
}

function setOf(sources: ReadonlyMap<string, TemplateSource>) {
  const main = sources.get(MAIN);
  const subject = sources.get(SUBJECT);
  if (main === undefined || subject === undefined) throw new Error('The built-in templates are not installed');
  const partials = new Map([...sources].filter(([name]) => name !== MAIN && name !== SUBJECT));
  return { main, subject, partials };
}

function hasError(findings: readonly Located[]): boolean {
  return findings.some(({ finding }) => severityOf(finding.code) === 'error');
}
