export interface FencedBlock {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown text; a block inside a list item loses the item's indentation. */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  return [...markdown.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** The rows of every table whose header begins with these cells; the header's other cells may be any. */
export function tableRows(markdown: string, ...header: readonly string[]): readonly (readonly string[])[] {
  const lines = markdown.split('\n').map((line) => cellsOf(line));
  return lines.flatMap((cells, index) => {
    if (cells === null || !header.every((word, column) => cells[column] === word)) return [];
    const end = lines.findIndex((line, later) => later > index && line === null);
    return lines.slice(index + 2, end === -1 ? undefined : end).filter((line) => line !== null);
  });
}

/** "`8`" → "8". */
export function codeIn(cell: string | undefined): string {
  const code = /^`(.+)`$/.exec(cell ?? '')?.[1];
  if (code === undefined) throw new Error(`no code in ${cell}`);
  return code;
}

function cellsOf(line: string): readonly string[] | null {
  if (!line.startsWith('|')) return null;
  return line
    .slice(1, line.lastIndexOf('|'))
    .split(' | ')
    .map((cell) => cell.trim());
}
