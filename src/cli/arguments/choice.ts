import type { Command } from 'commander';
import { nearestWord } from '../../diagnostics/nearestWord.js';
import type { CliMessages } from '../../messages/cliMessages.js';

/** The code of commander errors that already carry our own sentence. */
export const REFUSED = 'bhxh-report.refused';

type Parser<T> = (value: string) => T;

/** An option that takes one of a few words. */
export function choiceOf<Choice extends string>(
  command: Command,
  messages: CliMessages,
  option: string,
  choices: readonly Choice[],
): Parser<Choice> {
  return (value) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    const nearest = nearestWord(value, choices);
    const sentence = messages.usageErrors.badChoice({ option, value, choices, nearest });
    return command.error(sentence, { code: REFUSED });
  };
}

/** Several of them, separated by commas, each once; the option can be repeated. */
export function choicesOf<Choice extends string>(
  command: Command,
  messages: CliMessages,
  option: string,
  choices: readonly Choice[],
): (value: string, previous: readonly Choice[] | undefined) => readonly Choice[] {
  const choose = choiceOf(command, messages, option, choices);
  return (value, previous = []) => [...new Set([...previous, ...value.split(',').map((word) => choose(word.trim()))])];
}

/** An empty value is a variable of the shell that was not set. */
export function nonEmpty(command: Command, messages: CliMessages, option: string): Parser<string> {
  return (value) =>
    value === '' ? command.error(messages.usageErrors.missingValue({ name: option }), { code: REFUSED }) : value;
}

/** The same for a value without an option's name before it. */
export function nonEmptyArgument(command: Command, { usageErrors }: CliMessages, name: string): Parser<string> {
  return (value) => {
    if (value !== '') return value;
    return command.error(usageErrors.missingValues({ name, usage: command.usage() }), { code: REFUSED });
  };
}

/** A value that can be given several times, each time with the option's name. */
export function severalOf(
  command: Command,
  messages: CliMessages,
  option: string,
): (value: string, previous: readonly string[] | undefined) => readonly string[] {
  const parse = nonEmpty(command, messages, option);
  return (value, previous = []) => [...previous, parse(value)];
}
