import { measureText } from '../../../src/writers/docx/widths/measureText.js';
import { isBorderless, type Layout } from './readLayout.js';
import type { ResolvedParagraph } from './resolvedParagraph.js';
import { both, isUpper, looks, type Rules } from './rule.js';
import { elements } from './xml.js';

const QUOC_HIEU = /^CỘNG (HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/;
const TIEU_NGU = 'Độc lập - Tự do - Hạnh phúc';
const PARTY_TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';

function cell(layout: Layout, row: number, column: number): readonly ResolvedParagraph[] {
  return layout.letterhead.cells[row]?.[column] ?? [];
}

/** The agencies: every left paragraph of row 1 that prints a name. The last is the issuer. */
function agencies(layout: Layout): readonly ResolvedParagraph[] {
  return cell(layout, 0, 0).filter(({ text }) => text !== '' && text !== '*');
}

function parentHas(layout: Layout, sizes: readonly [number, number]): boolean {
  return agencies(layout)
    .slice(0, -1)
    .every((parent) => isUpper(parent.text) && looks(parent, { sizes }));
}

function issuerHas(layout: Layout, sizes: readonly [number, number]): boolean {
  const issuer = agencies(layout).at(-1);
  return issuer !== undefined && isUpper(issuer.text) && looks(issuer, { sizes, bold: true });
}

/** Whether one centred line stands in `line`, its length this share of the longest printed line of `text`. */
export function lineIs(
  line: ResolvedParagraph | undefined,
  text: ResolvedParagraph | undefined,
  [least, most]: readonly [number, number],
): boolean {
  const size = text?.runs[0]?.size ?? 0;
  const longest = Math.max(...(text?.lines ?? []).map((printed) => measureText(printed, { size, face: 'bold' })));
  const [drawn, ...more] = line?.drawn ?? [];
  if (drawn === undefined || more.length > 0 || !drawn.isCentred) return false;
  return drawn.length >= least * longest && drawn.length <= most * longest;
}

function oneLine(paragraphs: readonly ResolvedParagraph[]): string {
  return paragraphs.map(({ text }) => text.replace(/\n/g, ' ')).join('');
}

const number = (layout: Layout): string => oneLine(cell(layout, 1, 0));
const date = (layout: Layout): string => oneLine(cell(layout, 1, 1));

/** The day must exist; a blank day or month is allowed while the document is a draft. */
function isDateLine(text: string): boolean {
  if (/, ngày[\s\u00a0]+tháng/.test(text) || /tháng[\s\u00a0]{2,}năm/.test(text)) return true;
  const match = /\p{L}, ngày (0[1-9]|[12]\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm (\d{4})$/u.exec(text);
  if (match === null) return false;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** HD, NO, DT: the top of page 1. */
export const LETTERHEAD_RULES: Rules = {
  'HD-01': both(
    ({ letterhead }) =>
      isBorderless(letterhead.table) &&
      letterhead.cells.length === 2 &&
      letterhead.cells.every((row) => row.length === 2) &&
      elements(letterhead.table).some(({ name }) => name === 'w:tblGrid'),
  ),
  'HD-02': {
    state: (layout) =>
      QUOC_HIEU.test(cell(layout, 0, 1)[0]?.text ?? '') &&
      looks(cell(layout, 0, 1)[0], { sizes: [24, 26], bold: true }),
    party: null,
  },
  'HD-03': {
    state: (layout) =>
      cell(layout, 0, 1)[1]?.text === TIEU_NGU && looks(cell(layout, 0, 1)[1], { sizes: [26, 28], bold: true }),
    party: null,
  },
  'HD-04': { state: (layout) => lineIs(cell(layout, 0, 1)[2], cell(layout, 0, 1)[1], [0.95, 1.05]), party: null },
  'HD-05': {
    state: null,
    party: (layout) =>
      cell(layout, 0, 1)[0]?.text === PARTY_TITLE &&
      looks(cell(layout, 0, 1)[0], { sizes: [30, 30], bold: true }) &&
      lineIs(cell(layout, 0, 1)[1], cell(layout, 0, 1)[0], [0.95, 1.05]),
  },
  'HD-06': {
    state: ({ all }) => all.every(({ text }) => text !== PARTY_TITLE),
    party: ({ all }) => all.every(({ text }) => text !== TIEU_NGU && !QUOC_HIEU.test(text)),
  },
  'HD-07': { state: (layout) => parentHas(layout, [24, 26]), party: (layout) => parentHas(layout, [28, 28]) },
  'HD-08': { state: (layout) => issuerHas(layout, [24, 26]), party: (layout) => issuerHas(layout, [28, 28]) },
  'HD-09': {
    state: (layout) => lineIs(cell(layout, 0, 0).at(-1), agencies(layout).at(-1), [1 / 3, 1 / 2]),
    party: null,
  },
  'HD-10': {
    state: null,
    party: (layout) => {
      const star = cell(layout, 0, 0).at(-1);
      return star?.text === '*' && star.justify === 'center';
    },
  },
  'NO-01': {
    state: (layout) =>
      /^Số: ?(0[1-9]|[1-9]\d+|[\s\u00a0]+)\/BC-\S+$/.test(number(layout)) &&
      looks(cell(layout, 1, 0)[0], { sizes: [26, 26] }),
    party: null,
  },
  'NO-02': {
    state: null,
    party: (layout) =>
      /^Số ?(0[1-9]|[1-9]\d+|[\s\u00a0]+)-BC\/\S+$/.test(number(layout)) &&
      looks(cell(layout, 1, 0)[0], { sizes: [28, 28] }),
  },
  'NO-03': both((layout) => !/–|\d\s*[/-]\s+|\S\s+[/-]\s+/.test(number(layout))),
  'DT-01': {
    state: (layout) => isDateLine(date(layout)) && looks(cell(layout, 1, 1)[0], { sizes: [26, 28], italic: true }),
    party: (layout) => isDateLine(date(layout)) && looks(cell(layout, 1, 1)[0], { sizes: [28, 28], italic: true }),
  },
};
