import { type Command, CommanderError } from 'commander';
import type { Messages } from '../../messages/messages.js';
import type { Asked } from './asked.js';
import { createProgram, fullName } from './createProgram.js';
import { keepDashes } from './keepDashes.js';
import type { Line } from './line.js';
import { refusalOf, unknownCommand } from './refusalOf.js';

export interface ArgumentReading {
  readonly messages: Messages;
  readonly version: string;
  readonly width: number;
  readonly lines: readonly Line[];
}

/** The words after the program's name → what they ask for. Nothing is run or printed here. */
export function readArguments(argv: readonly string[], reading: ArgumentReading): Asked {
  let text = '';
  let asked: Asked | null = null;
  const program = createProgram({
    ...reading,
    onText: (more) => {
      text += more;
    },
    onRun: (found) => {
      asked = found;
    },
  });
  try {
    program.parse(keepDashes(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return answer(error);
  }
  if (asked === null) throw new Error(`No command took the arguments ${argv.join(' ')}`);
  return asked;

  function answer(error: CommanderError): Asked {
    const command = commandIn(program, argv);
    const refused = (sentence: string): Asked => ({ type: 'refused', sentence, command: fullName(command) });
    if (error.code === 'commander.version' || error.code === 'commander.helpDisplayed') {
      return { type: 'text', text, asked: true };
    }
    if (error.code !== 'commander.help') return refused(refusalOf(error, program, command, reading.messages.cli));
    // `help` with a name that is no command, `help` alone, or nothing at all.
    const [first, name] = program.args;
    if (first === 'help' && error.exitCode !== 0 && name !== undefined)
      return refused(unknownCommand(name, program, reading.messages.cli));
    return { type: 'text', text, asked: first === 'help' };
  }
}

/** The command that the words were meant for: commander's errors do not say. */
function commandIn(outer: Command, argv: readonly string[]): Command {
  const inner = outer.commands.find((command) => command.name() === outer.args[0] && argv.includes(command.name()));
  return inner === undefined ? outer : commandIn(inner, argv);
}
