/** A web page in parts, so that only those that changed are put in anew. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly main: Container;
}

/** An element that holds others: its opening tag tells one from another. */
export interface Container {
  readonly open: string;
  readonly parts: readonly (Container | string)[];
}

const CONTAINER = /^<(?:main|div class="body"|section class="appendix")/;
/** Values of attributes hold no ">": the writer escapes it. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)[^>]*?(\/?)>/gi;
const VOID: ReadonlySet<string> = new Set(['br']);

/** The page that the writer of HTML has written, in which every element begins a line of its own or stands within one. */
export function piecesOf(html: string): Page {
  const lines = html.split('\n');
  const start = lines.findIndex((line) => line.startsWith('<main'));
  const { container } = containerAt(lines, start);
  return {
    title: '',
    style: /<style>\n([\s\S]*?)\n<\/style>/.exec(html)?.[1] ?? '',
    main: container,
  };
}

function containerAt(lines: readonly string[], start: number): { readonly container: Container; readonly end: number } {
  const parts: (Container | string)[] = [];
  let at = start + 1;
  while (at < lines.length && !(lines[at] ?? '').startsWith('</')) {
    const line = lines[at] ?? '';
    if (CONTAINER.test(line) && depthOf(line) === 1) {
      const { container, end } = containerAt(lines, at);
      parts.push(container);
      at = end;
      continue;
    }
    let depth = depthOf(line);
    let end = at + 1;
    for (; depth > 0 && end < lines.length; end += 1) depth += depthOf(lines[end] ?? '');
    parts.push(lines.slice(at, end).join('\n'));
    at = end;
  }
  return { container: { open: lines[start] ?? '', parts }, end: at + 1 };
}

/** How many elements a line opens more than it closes. */
function depthOf(line: string): number {
  let depth = 0;
  for (const [, closing, name = '', alone] of line.matchAll(TAG)) {
    if (alone === '/' || VOID.has(name)) continue;
    depth += closing === '/' ? -1 : 1;
  }
  return depth;
}
