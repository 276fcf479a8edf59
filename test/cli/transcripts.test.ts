import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { type Circumstances, runMain, workFolder } from './runMain.js';

/**
 * `transcripts/*.txt` read like a terminal: "$ " and a command line, what both streams show, "[exit 2]". The commands
 * of one transcript share a folder with the fixtures. "VAR=value" before and "< file" after a command work as in a shell.
 */
const FOLDER = fileURLToPath(new URL('transcripts', import.meta.url));

vi.setConfig({ testTimeout: 60_000 });

test.each(readdirSync(FOLDER))('%s', async (name) => {
  const file = path.join(FOLDER, name);
  const commands = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('$ '));
  const folder = workFolder();
  let transcript = '';
  for (const command of commands) {
    const { argv, circumstances } = parse(command, folder);
    const { code, shown } = await runMain(folder, argv, circumstances);
    transcript += `${command}\n${shown}${shown === '' || shown.endsWith('\n') ? '' : '\n'}[exit ${code}]\n\n`;
  }
  await expect(transcript).toMatchFileSnapshot(file);
});

function parse(command: string, folder: string): { argv: readonly string[]; circumstances: Circumstances } {
  const words = [...command.slice(2).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const start = words.indexOf('bhxh-report');
  const input = words.indexOf('<');
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split('=') as [string, string]));
  const stdin = input === -1 ? '' : readFileSync(path.join(folder, words[input + 1] ?? ''), 'utf8');
  return { argv: words.slice(start + 1, input === -1 ? undefined : input), circumstances: { env, stdin } };
}
