import type { Command } from 'commander';
import { createProgram, fullName } from '../src/cli/arguments/createProgram.js';
import { LINES } from '../src/cli/commands/lines.js';
import { messagesIn } from '../src/messages/messages.js';

/** Which command takes which option, of the options that several commands take: one word, one meaning. */
export function optionTable(): string {
  const program = createProgram({
    messages: messagesIn('en'),
    version: '',
    width: 80,
    lines: LINES,
    onText: () => {},
    onRun: () => {},
  });
  const commands = commandsIn(program).filter(({ options }) => options.length > 0);
  const flags = [...new Set(commands.flatMap(flagsOf))];
  const shared = flags.filter((flag) => commands.filter((command) => flagsOf(command).includes(flag)).length > 1);
  const rows = shared
    .map((flag) => [flag, ...commands.map((command) => (flagsOf(command).includes(flag) ? '•' : ''))])
    .toSorted((a, b) => b.filter((cell) => cell === '•').length - a.filter((cell) => cell === '•').length);
  const names = commands.map((command) => fullName(command).replace('bhxh-report ', ''));
  return [
    `| | ${names.join(' | ')} |`,
    `|---|${names.map(() => ':-:').join('|')}|`,
    ...rows.map(([flag, ...cells]) => `| \`${flag}\` | ${cells.join(' | ')} |`),
  ].join('\n');
}

function commandsIn(outer: Command): readonly Command[] {
  return outer.commands.flatMap((command) => [command, ...commandsIn(command)]);
}

function flagsOf({ options }: Command): readonly string[] {
  return options.flatMap(({ short, long }) => (long ? [short ? `${short}, ${long}` : long] : []));
}
