import type { CommandWords, OptionWords } from './commandWords.js';

/** One line for each word that fish completes; files it completes itself where none of them says otherwise. */
export function toFish(commands: readonly CommandWords[]): string {
  const program = commands.find(({ name }) => name === '');
  const own = new Set(program?.options.map(({ long }) => long));
  return commands
    .flatMap(({ name, description, options, words }) => {
      const seen = `-n '__fish_seen_subcommand_from ${name}'`;
      if (name === '') return options.map((option) => line('', optionFlags(option), option.description));
      return [
        line('-n __fish_use_subcommand', `-f -a ${name}`, description),
        ...(words.length === 0 ? [] : [line(seen, `-f -a ${quoted(words.join(' '))}`, '')]),
        ...options
          .filter(({ long }) => !own.has(long))
          .map((option) => line(seen, optionFlags(option), option.description)),
      ];
    })
    .join('');
}

function line(condition: string, what: string, description: string): string {
  const parts = ['complete -c bhxh-report', condition, what, description === '' ? '' : `-d ${quoted(description)}`];
  return `${parts.filter((part) => part !== '').join(' ')}\n`;
}

function optionFlags({ short, long, takesValue, choices }: OptionWords): string {
  const name = `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`;
  if (choices.length > 0) return `${name} -x -a ${quoted(choices.join(' '))}`;
  return takesValue ? `${name} -r` : name;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
