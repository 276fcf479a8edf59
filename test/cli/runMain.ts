import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { templatesIn } from '../../.config/templatesModule.js';
import { nodeFiles } from '../../src/cli/io/nodeFiles.js';
import { main } from '../../src/cli/main.js';
import type { Files, OutputStream, Printer, Prompter, World } from '../../src/cli/world.js';
import { BUILT_IN_SETS } from '../../src/report/template/builtInSets.js';
import { setsOf } from '../../src/report/template/setsOf.js';
import { idleLocal } from '../support/idleLocal.js';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
/** Small ones, of which a test sees all that they say. */
const FIXTURE_SETS = setsOf(templatesIn(path.join(FIXTURES, 'templates')));

export interface Circumstances {
  readonly env?: World['env'];
  readonly stdin?: string;
  /** Both streams are terminals. */
  readonly terminal?: boolean;
  readonly files?: Partial<Files>;
  /** The program's own templates, not those of the fixtures. */
  readonly realTemplates?: boolean;
  /** Whom questions go to; by default there is no terminal to ask at. */
  readonly prompter?: Prompter;
  /** What prints PDF; by default nothing is installed. */
  readonly printer?: Printer;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, as a terminal shows them. */
  readonly shown: string;
}

/** A fresh folder with the fixtures in it, gone after the test. */
export function workFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bhxh-report-test-'));
  cpSync(FIXTURES, folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Runs a command line in this process, in a world of its own: only the folder is real. */
export async function runMain(
  folder: string,
  argv: readonly string[],
  circumstances: Circumstances = {},
): Promise<Outcome> {
  const {
    env = {},
    stdin = '',
    terminal = false,
    files = {},
    realTemplates = false,
    prompter = null,
    printer = null,
  } = circumstances;
  const written: { stream: 'stdout' | 'stderr'; text: string }[] = [];
  const stream = (name: 'stdout' | 'stderr'): OutputStream => ({
    isTTY: terminal,
    columns: terminal ? 80 : undefined,
    write: async (chunk) => {
      written.push({ stream: name, text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8') });
      return null;
    },
  });
  const code = await main(argv, {
    version: '1.2.3',
    env,
    prompter: async () => prompter,
    stdin: { read: async () => ({ type: 'bytes', bytes: Buffer.from(stdin) }) },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    files: { ...nodeFiles(folder, 'linux'), ...files },
    printer: () => printer,
    pause: async () => {},
    templates: realTemplates ? BUILT_IN_SETS : FIXTURE_SETS,
    page: path.join(import.meta.dirname, '../../src/page/page.html'),
    local: idleLocal,
  });
  const text = (name?: 'stdout' | 'stderr'): string =>
    written.flatMap((one) => (name === undefined || one.stream === name ? one.text : [])).join('');
  return { code, stdout: text('stdout'), stderr: text('stderr'), shown: text() };
}
