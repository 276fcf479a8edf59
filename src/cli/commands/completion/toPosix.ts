import type { CommandWords } from './commandWords.js';

export interface Dialect {
  /** Sets `cur`, `prev` and `command`. */
  readonly begin: string;
  readonly give: (words: readonly string[]) => string;
  /** What completes files. */
  readonly files: string;
  readonly end: string;
}

/** A function of bash or zsh: values behind an option that has some, options behind a dash, else commands or files. */
export function toPosix(commands: readonly CommandWords[], { begin, give, files, end }: Dialect): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(({ short, long, choices }) => {
        const flags = [long, ...(short === null ? [] : [short])].map((flag) => `'${name} ${flag}'`);
        return `    ${flags.join(' | ')}) ${give(choices)}; return ;;\n`;
      }),
  );
  const free = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue, choices }) => takesValue && choices.length === 0)
      .flatMap(({ short, long }) => [long, ...(short === null ? [] : [short])].map((flag) => `'${name} ${flag}'`)),
  );
  const flags = commands.map(({ name, options }) => {
    const words = options.flatMap(({ short, long }) => [...(short === null ? [] : [short]), long]);
    return words.length === 0 ? '' : `      '${name}') ${give(words)} ;;\n`;
  });
  const words = commands
    .filter((command) => command.words.length > 0)
    .map((command) => `    '${command.name}') ${give(command.words)} ;;\n`);
  return [
    begin,
    `  case "$command $prev" in\n${values.join('')}    ${free.join(' | ')}) ${files}; return ;;\n  esac\n`,
    `  if [[ $cur == -* ]]; then\n    case $command in\n${flags.join('')}    esac\n    return\n  fi\n`,
    `  case $command in\n${words.join('')}    *) ${files} ;;\n  esac\n`,
    end,
  ].join('');
}
