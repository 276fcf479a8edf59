import type { Command, CommanderError } from 'commander';
import { nearestWord } from '../../diagnostics/nearestWord.js';
import type { CliMessages, UsageMessages } from '../../messages/usage/cliMessages.js';
import { REFUSED } from './options.js';

/** Commander's complaint in the operator's language. Its codes are stable; the name it is about stands only in its message. */
export function refusalOf(error: CommanderError, program: Command, command: Command, messages: CliMessages): string {
  const say: UsageMessages = messages.usageErrors;
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case REFUSED:
      return error.message;
    case 'commander.unknownCommand':
      return unknownCommand(name, command, messages);
    case 'commander.unknownOption':
      return say.unknownOption({ name, nearest: nearestWord(name.replace(/=.*/s, ''), optionsOf(command, program)) });
    case 'commander.missingArgument':
      return command.registeredArguments.some(({ variadic }) => variadic)
        ? say.missingArgument({ name })
        : say.missingValues({ name, usage: command.usage() });
    case 'commander.optionMissingArgument':
      return say.missingValue({ name: /--[a-z-]+/.exec(name)?.[0] ?? name });
    case 'commander.excessArguments':
      // Behind a command that has commands of its own, the word was meant for one of them.
      return command.commands.length > 0
        ? unknownCommand(command.args[0] ?? '', command, messages)
        : say.excessArguments({ command: command.name() });
    default:
      throw error; // a complaint that our options cannot give rise to
  }
}

/** `parent`: whose commands there are to choose from. */
export function unknownCommand(name: string, parent: Command, messages: CliMessages): string {
  const known = [...parent.commands.map((command) => command.name()), ...(parent.parent === null ? ['help'] : [])];
  return messages.usageErrors.unknownCommand({ name, nearest: nearestWord(name, known) });
}

function optionsOf(...commands: readonly Command[]): readonly string[] {
  return [...commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? [])), '--help'];
}
