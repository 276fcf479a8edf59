import type { Block, ChartPoint } from '../../report/tree.js';
import { inlineJson } from './inlineJson.js';

type Handlers = { readonly [T in Block['type']]: (block: Extract<Block, { type: T }>) => Block };

const handlers = {
  heading: ({ type, level, label, children }) => ({ type, level, label, children: inlineJson(children) }),
  paragraph: ({ type, children }) => ({ type, children: inlineJson(children) }),
  list: ({ type, items }) => ({ type, items: items.map(inlineJson) }),
  table: ({ type, columns, header, rows }) => ({
    type,
    columns,
    header: header.map(inlineJson),
    rows: rows.map((row) => row.map(inlineJson)),
  }),
  chart: ({ type, kind, title, unit, categories, series }) => ({
    type,
    kind,
    title: inlineJson(title),
    unit,
    categories,
    series: series.map(({ name, points }) => ({ name, points: points.map(pointJson) })),
  }),
} satisfies Handlers;

/** The same block with its keys in fixed order. */
export function blockJson(block: Block): Block {
  // TypeScript cannot pair a union's tag with its handler; `satisfies Handlers` has checked the pairs.
  return (handlers[block.type] as (block: Block) => Block)(block);
}

function pointJson(point: ChartPoint | null): ChartPoint | null {
  return point === null ? null : { figureId: point.figureId, text: point.text, value: point.value };
}
