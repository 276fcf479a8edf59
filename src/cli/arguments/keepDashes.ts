/** Stands for the "--" between two lists of files: commander would drop it, and take every word behind it for a file. */
export const DASHES = '\u0000--';

/** The command that takes files on both sides of "--". */
export const PARTED = 'diff';

/** The same words, with the first "--" of `diff` kept as a word of its own. */
export function keepDashes(argv: readonly string[]): readonly string[] {
  const command = argv.find((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  const at = argv.indexOf('--');
  return at === -1 || command !== PARTED ? argv : argv.with(at, DASHES);
}
