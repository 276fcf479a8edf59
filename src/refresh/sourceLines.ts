import { figureNodes } from '../report/figureNodes.js';
import { plainText } from '../report/plainText.js';
import type { Cell, Report } from '../report/tree.js';
import { lineListsIn, saysSource } from '../report/vietnamese/sourceWords.js';

/** The lists of lines in each row of the appendix on sources, by the row's first figure: "Tính toán: … (dòng 143, 155)" has one. */
export function sourceLines({ appendices }: Pick<Report, 'appendices'>): ReadonlyMap<string, readonly string[]> {
  const tables = appendices.flatMap(({ body }) => body.flatMap((block) => (block.type === 'table' ? [block] : [])));
  return new Map(tables.flatMap(({ rows }) => rows.flatMap(linesOf)));
}

function linesOf(row: readonly Cell[]): readonly (readonly [id: string, lists: readonly string[]])[] {
  const [first] = row.flatMap(figureNodes);
  const source = row.map(plainText).find(saysSource);
  if (first === undefined || source === undefined) return [];
  return [[first.id, lineListsIn(source).map(([start, end]) => source.slice(start, end))]];
}
