import type { DocxContext } from './context.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { STYLE } from './styles/styleIds.js';

/** An empty strip above a table, `times` the gap between paragraphs. It keeps the table with the text above. */
export function tableGap(context: DocxContext, times = 1): Xml {
  const spacing = { line: context.layout.body.before * times, lineRule: 'exact' as const };
  return paragraph({ style: STYLE.tableGap, keepNext: true, ...(times === 1 ? {} : { spacing }) });
}
