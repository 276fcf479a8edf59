/** Stands for the "--" between two lists of files: commander would drop it, and take every word behind it for a file. */
export const DASHES = '\u0000--';

/** Commands that take files on both sides of "--". */
const PARTED: ReadonlySet<string> = new Set(['diff']);

/** The same words, with the first "--" of such a command kept as a word of its own. */
export function keepDashes(argv: readonly string[]): readonly string[] {
  const command = argv.find((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  const at = argv.indexOf('--');
  return at === -1 || command === undefined || !PARTED.has(command) ? argv : argv.with(at, DASHES);
}
