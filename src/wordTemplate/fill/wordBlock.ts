import { escapeXml } from '../../readers/xml/resolveEntities.js';
import { headingWords } from '../../report/headingWords.js';
import { joinTexts } from '../../report/joinTexts.js';
import { plainText } from '../../report/plainText.js';
import type { Alignment, Block, Cell, Inline, Table } from '../../report/tree.js';
import type { PartialPlace } from '../chunks/chunk.js';
import { type RunLook, runsOf } from '../chunks/look.js';
import type { WordStyles } from '../read/wordStyles.js';

/** Names that an office's styles may have for what a partial makes, the likeliest first. */
const BODY = ['body', 'nội dung', 'body text'];
const TABLE = ['table', 'bảng', 'table grid'];
const TABLE_HEADER = ['table header', 'bảng - tiêu đề cột'];
const TABLE_TEXT = ['table text', 'bảng - nội dung'];
const HEADINGS = { 1: namesOf(1), 2: namesOf(2), 3: namesOf(3) } as const;

function namesOf(level: number): readonly string[] {
  return [`headings ${level}`, `heading ${level}`, `đề mục ${level}`, `tiêu đề ${level}`];
}

/**
 * A block that a partial made, as paragraphs or a table. Paragraphs look as the one that the partial stands in; headings,
 * body and tables take the styles that the file has for them.
 */
export function wordBlock(block: Block, place: PartialPlace, styles: WordStyles): readonly string[] {
  const { paragraph, look } = place;
  const { prefix: w } = look;
  const body = paragraph.hasLook ? null : styles.find('paragraph', BODY);
  const line = (inlines: readonly Inline[], bold = false): string => {
    const open = body === null ? paragraph.open : `<${w}p>${properties(w, body)}`;
    return open + runsOf(inlines, look, { bold, italics: false }) + paragraph.close;
  };
  switch (block.type) {
    case 'heading': {
      const style = styles.find('paragraph', HEADINGS[block.level]);
      const inlines = joinTexts(headingWords(block));
      if (style === null) return [line(inlines, block.level < 3)];
      return [`<${w}p>${properties(w, style)}${runsOf(inlines, bare(look))}</${w}p>`];
    }
    case 'paragraph':
      return [line(block.children)];
    case 'list':
      return block.items.map((item) => line(joinTexts([{ type: 'text', value: '- ' }, ...item])));
    case 'table':
      return [...(block.caption === undefined ? [] : [line(block.caption, true)]), tableXml(block, place, styles)];
    case 'chart':
      return [];
  }
}

/** 14 points: NĐ 30/2020, PL I, III.1.b–c; the Party's guideline gives no size. */
const HEAD_SIZE = 28;

/** A line of an appendix's head: in the style that the file has for it, else in the middle, in letters of its own size. */
export function appendixLine(
  runs: (look: RunLook) => string,
  names: readonly string[],
  { look }: PartialPlace,
  styles: WordStyles,
): string {
  const { prefix: w } = look;
  const a = w || 'w:';
  const style = styles.find('paragraph', names);
  if (style !== null) return `<${w}p>${properties(w, style)}${runs(bare(look))}</${w}p>`;
  const middle = `<${w}pPr><${w}keepNext/><${w}ind ${a}left="0" ${a}right="0" ${a}firstLine="0"/><${w}jc ${a}val="center"/></${w}pPr>`;
  const sized = `<${w}rPr><${w}sz ${a}val="${HEAD_SIZE}"/></${w}rPr>`;
  return `<${w}p>${middle}${runs({ ...look, properties: sized })}</${w}p>`;
}

function tableXml(table: Table, { look, width }: PartialPlace, styles: WordStyles): string {
  const { prefix: w } = look;
  const a = w || 'w:';
  const count = Math.max(table.columns.length, table.header.length, ...table.rows.map((row) => row.length));
  const widths = shares(table, count, width);
  const style = styles.find('table', TABLE);
  const line = `${a}val="single" ${a}sz="4" ${a}space="0" ${a}color="000000"`;
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<${w}${side} ${line}/>`)
    .join('');
  const look1 = style === null ? `<${w}tblBorders>${sides}</${w}tblBorders>` : '';
  const total = widths.reduce((sum, one) => sum + one, 0);
  const own = `${style === null ? '' : `<${w}tblStyle ${a}val="${escapeXml(style)}"/>`}<${w}tblW ${a}w="${total}" ${a}type="dxa"/>${look1}<${w}tblLayout ${a}type="fixed"/>`;
  const [header, text] = [styles.find('paragraph', TABLE_HEADER), styles.find('paragraph', TABLE_TEXT)];
  const cell = (inlines: Cell, column: number, isHeader: boolean): string => {
    const alignment = isHeader ? 'center' : (table.columns[column] ?? 'left');
    const named = isHeader ? header : text;
    const at = named === null ? plainCell(w, alignment) : properties(w, named, alignment);
    const bold = isHeader && header === null;
    const runs = runsOf(inlines, named === null ? look : bare(look), { bold, italics: false });
    return `<${w}tc><${w}tcPr><${w}tcW ${a}w="${widths[column] ?? 0}" ${a}type="dxa"/><${w}vAlign ${a}val="center"/></${w}tcPr><${w}p>${at}${runs}</${w}p></${w}tc>`;
  };
  const row = (cells: readonly Cell[], isHeader: boolean): string => {
    const marks = `<${w}trPr><${w}cantSplit/>${isHeader ? `<${w}tblHeader/>` : ''}</${w}trPr>`;
    return `<${w}tr>${marks}${widths.map((_, column) => cell(cells[column] ?? [], column, isHeader)).join('')}</${w}tr>`;
  };
  const grid = widths.map((one) => `<${w}gridCol ${a}w="${one}"/>`).join('');
  const rows = [
    ...(table.header.length > 0 ? [row(table.header, true)] : []),
    ...table.rows.map((one) => row(one, false)),
  ];
  return `<${w}tbl><${w}tblPr>${own}</${w}tblPr><${w}tblGrid>${grid}</${w}tblGrid>${rows.join('')}</${w}tbl>`;
}

/** Words per column decide, within bounds: no column is narrower than half its even share. */
function shares(table: Table, count: number, width: number): readonly number[] {
  const total = width > 0 ? width : 9355;
  const weights = Array.from({ length: count }, (_, column) => {
    const lengths = [table.header, ...table.rows].map((row) => Math.sqrt(plainText(row[column] ?? []).length));
    return Math.max(1, ...lengths);
  });
  const sum = weights.reduce((all, one) => all + one, 0);
  const even = total / count / 2;
  return weights.map((weight) => Math.floor(even + ((total / 2) * weight) / sum));
}

function properties(w: string, style: string, alignment: Alignment = 'left'): string {
  const a = w || 'w:';
  const aligned = alignment === 'left' ? '' : `<${w}jc ${a}val="${alignment}"/>`;
  return `<${w}pPr><${w}pStyle ${a}val="${escapeXml(style)}"/>${aligned}</${w}pPr>`;
}

/** Where the file has no style for cells: no indent, little room. */
function plainCell(w: string, alignment: Alignment): string {
  const a = w || 'w:';
  return `<${w}pPr><${w}spacing ${a}before="40" ${a}after="40"/><${w}ind ${a}left="0" ${a}right="0" ${a}firstLine="0"/><${w}jc ${a}val="${alignment}"/></${w}pPr>`;
}

/** The style says how it looks. */
function bare(look: RunLook): RunLook {
  return { ...look, properties: '' };
}
