/**
 * Line breaks inside a paragraph, list item or table row of a template are the author's own: they become
 * spaces, before any condition is decided, so that a line whose condition fails leaves no blank line.
 * A break stays where a block ends: at a blank line, after a heading, and before a heading, a "- ", a
 * table row or the caption of a table. The text keeps its length, so that offsets into it stay true.
 */
export function joinSoftLines(text: string): string {
  const lines = text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n').split('\n');
  const ends = lines.map((_, index) => (index === 0 ? '' : staysApart(lines, index) ? '\n' : ' '));
  return lines.map((line, index) => (ends[index] ?? '') + line).join('');
}

function staysApart(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1]?.trim() ?? '';
  const below = lines[index]?.trim() ?? '';
  const isLast = index === lines.length - 1;
  if (below === '') return !isLast;
  return above === '' || above.startsWith('#') || /^(?:#|- |\||Bảng: )/.test(below);
}
