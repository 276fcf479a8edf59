import { Paragraph } from 'docx';
import type { DocxContext } from './context.js';
import { STYLE } from './styles/styleIds.js';

/** An empty strip above a table, `times` the gap between paragraphs. It keeps the table with the text above. */
export function tableGap(context: DocxContext, times = 1): Paragraph {
  const spacing = { line: context.layout.body.before * times, lineRule: 'exact' as const };
  return new Paragraph({ style: STYLE.tableGap, keepNext: true, ...(times === 1 ? {} : { spacing }) });
}
