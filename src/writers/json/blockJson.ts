import { type Handlers, handle } from '../../report/handle.js';
import type { Block, ChartPoint } from '../../report/tree.js';
import { inlineJson } from './inlineJson.js';

const handlers: Handlers<Block, Block> = {
  heading: ({ type, level, label, children }) => ({ type, level, label, children: inlineJson(children) }),
  paragraph: ({ type, children }) => ({ type, children: inlineJson(children) }),
  list: ({ type, items }) => ({ type, items: items.map(inlineJson) }),
  table: ({ type, caption, columns, header, rows }) => ({
    type,
    ...(caption === undefined ? {} : { caption: inlineJson(caption) }),
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
};

/** The same block with its keys in fixed order. */
export function blockJson(block: Block): Block {
  return handle(handlers, block);
}

function pointJson(point: ChartPoint | null): ChartPoint | null {
  return point === null ? null : { figureId: point.figureId, text: point.text, value: point.value };
}
