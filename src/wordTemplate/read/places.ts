import type { TextPlace, WordPlace } from '../../diagnostics/source.js';
import { attribute } from '../../readers/xml/element.js';
import type { OpenedTemplate } from './openTemplate.js';
import { OBJECT, type Paragraph } from './paragraph.js';
import type { WordTag } from './wordTag.js';
import { ancestorsOf, childOf, type WordNode } from './wordTree.js';

type Range = readonly [start: number, end: number];

/** Where a stretch of the checked text stands in the file: its paragraph, and what a person finds that by. */
export type PlaceOf = (order: readonly WordTag[], ranges: ReadonlyMap<WordTag, Range>, range: Range) => TextPlace;

export function createPlaces({ parts, notes, styles }: OpenedTemplate): PlaceOf {
  const known = new Map<WordNode, WordPlace & { readonly number: number }>();
  return (order, ranges, [start, end]) => {
    const tag = tagAt(order, ranges, start);
    if (tag === null) return { line: 1, column: 1, endLine: 1, endColumn: 2, text: '' };
    if (known.size === 0) learn();
    const { paragraph } = tag;
    const [own = 0] = ranges.get(tag) ?? [];
    const from = Math.min(tag.start + Math.max(0, start - own), tag.end - 1);
    const to = Math.max(from + 1, Math.min(tag.start + end - own, tag.end));
    const { number = 1, ...word } = known.get(paragraph.node) ?? {};
    const place = { line: number, column: from + 1, endLine: number, endColumn: to + 1, text: paragraph.text };
    return 'part' in word ? { ...place, word } : place;
  };

  function learn(): void {
    let number = 0;
    for (const { name, kind, paragraphs } of [...parts, ...notes]) {
      const part = name.replace(/^.*\//, '').replace(/\.xml$/i, '');
      const tables = numbersOf(paragraphs);
      let heading: string | null = null;
      for (const { node, text } of paragraphs) {
        number += 1;
        known.set(node, { number, part, isBody: kind === 'body', heading, cell: cellOf(node, tables) });
        const words = text.replaceAll(OBJECT, '').trim();
        if (words !== '' && isHeading(node)) heading = words;
      }
    }
  }

  function isHeading(node: WordNode): boolean {
    const properties = childOf(node, 'w:pPr');
    const style = properties === null ? null : childOf(properties, 'w:pStyle');
    if (properties !== null && childOf(properties, 'w:outlineLvl') !== null) return true;
    return style !== null && styles.isHeading(attribute(style.element, 'w:val') ?? '');
  }
}

/** Tables by the order in which they are met. */
function numbersOf(paragraphs: readonly Paragraph[]): ReadonlyMap<WordNode, number> {
  const numbers = new Map<WordNode, number>();
  for (const { node } of paragraphs) {
    for (const table of ancestorsOf(node)
      .filter(({ name }) => name === 'w:tbl')
      .reverse()) {
      if (!numbers.has(table)) numbers.set(table, numbers.size + 1);
    }
  }
  return numbers;
}

function cellOf(node: WordNode, tables: ReadonlyMap<WordNode, number>): WordPlace['cell'] {
  const outer = ancestorsOf(node);
  const [cell, row, table] = ['w:tc', 'w:tr', 'w:tbl'].map((name) => outer.find((one) => one.name === name));
  if (cell === undefined || row === undefined || table === undefined) return null;
  const place = (inner: WordNode, all: WordNode): number =>
    all.children.filter(({ name, start }) => name === inner.name && start <= inner.start).length;
  return { table: tables.get(table) ?? 1, row: place(row, table), cell: place(cell, row) };
}

/** The last tag that begins at a place or before it. */
function tagAt(order: readonly WordTag[], ranges: ReadonlyMap<WordTag, Range>, at: number): WordTag | null {
  let [low, high] = [0, order.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tag = order[middle];
    if (tag !== undefined && (ranges.get(tag)?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return order[low] ?? null;
}
