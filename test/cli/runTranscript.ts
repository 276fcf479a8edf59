import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Circumstances, runMain } from './runMain.js';

/**
 * Runs the commands of a transcript again, in a folder that they share, and tells what a terminal shows: "$ " and a
 * command line, what both streams show, "[exit 2]". "VAR=value" before and "< file" after a command work as in a shell.
 */
export async function runTranscript(file: string, folder: string, everywhere: Circumstances = {}): Promise<string> {
  const commands = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('$ '));
  let transcript = '';
  for (const command of commands) {
    const { argv, circumstances } = parse(command, folder);
    const { code, shown } = await runMain(folder, argv, { ...everywhere, ...circumstances });
    transcript += `${command}\n${shown}${shown === '' || shown.endsWith('\n') ? '' : '\n'}[exit ${code}]\n\n`;
  }
  return transcript;
}

function parse(command: string, folder: string): { argv: readonly string[]; circumstances: Circumstances } {
  const words = [...command.slice(2).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const start = words.indexOf('bhxh-report');
  const input = words.indexOf('<');
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split('=') as [string, string]));
  const stdin = input === -1 ? '' : readFileSync(path.join(folder, words[input + 1] ?? ''), 'utf8');
  return { argv: words.slice(start + 1, input === -1 ? undefined : input), circumstances: { env, stdin } };
}
