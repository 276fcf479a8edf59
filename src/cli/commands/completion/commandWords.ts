import type { Command } from 'commander';
import { choicesOf } from '../../arguments/options.js';

/** What can be typed behind a command, as its definition says. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** Words that stand in place of a file: the commands of a command, shells. */
  readonly words: readonly string[];
}

export interface OptionWords {
  readonly short: string | null;
  readonly long: string;
  readonly description: string;
  readonly takesValue: boolean;
  /** Empty where any value, or none, is taken. */
  readonly choices: readonly string[];
}

/** The program itself comes first, without a name; its options go with every command. */
export function commandWords(program: Command, shells: readonly string[]): readonly CommandWords[] {
  const help = { short: '-h', long: '--help', description: '', takesValue: false, choices: [] };
  const own = [...optionsOf(program), help];
  const names = program.commands.map((command) => command.name());
  return [
    { name: '', description: '', options: own, words: [...names, 'help'] },
    ...program.commands.map((command) => {
      const inner = command.commands.map((one) => one.name());
      const words = command.name() === 'completion' ? shells : inner;
      const description = firstSentence(command.description());
      return { name: command.name(), description, options: [...optionsOf(command), ...own], words };
    }),
    { name: 'help', description: '', options: [], words: names },
  ];
}

function optionsOf({ options }: Command): readonly OptionWords[] {
  return options.flatMap((option) => {
    const { short, long, description, required } = option;
    if (!long) return [];
    // No shell takes "thành phố" for one word.
    const choices = choicesOf(option).filter((word) => !word.includes(' '));
    const value = { takesValue: required, choices };
    return [{ short: short ?? null, long, description: firstSentence(description), ...value }];
  });
}

function firstSentence(text: string): string {
  return text.split(/[.:;](?: |$)/, 1)[0] ?? text;
}
