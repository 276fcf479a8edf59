/**
 * Every character that can begin markup inside a line, in CommonMark and in GitHub's dialect. `&` too, for
 * "&copy;", and `@`, because an address would become a link.
 */
const inlineMarkup = /[\\`*_[\]<&~|@]/g;

/** Data comes out as it is, anywhere inside a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(inlineMarkup, '\\$&');
}

/** Bare addresses become links on GitHub, and swallow the backslashes inside them. For a whole line: an address may span several nodes. */
export function escapeAddresses(line: string): string {
  return line.replaceAll('://', '\\://').replace(/www\./gi, (match) => `${match.slice(0, -1)}\\.`);
}

/** What would begin a heading, list, quotation or rule at the start of a paragraph. */
export function escapeStart(line: string): string {
  return line.replace(/^[-+#>=]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
