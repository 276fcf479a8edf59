import type { ExtentRange } from '../../diagnostics/lintTerms.js';
import type { Profile } from '../../report/profile/profile.js';
import { isBorderless } from '../read/isBorderless.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { descendants } from '../read/xmlNode.js';
import { isUpperLine, type SheetEnd } from '../sheet/endOf.js';
import { isBlank, oneLine } from '../sheet/folded.js';
import type { OfficialSheet } from '../sheet/sheetOf.js';
import { alone, example, type FormatRule, type FormatRules, fault, quoted, type Ruling, term } from './formatRule.js';
import { lookFaults } from './look.js';

const HONORIFIC = /^(?:GS|PGS|TS|ThS|BS|CN|KS)\b\.? ?|^(?:Thiếu|Trung|Thượng|Đại) (?:úy|uý|tá|tướng) /u;
const SIZES: Readonly<Record<Profile['measures'], ExtentRange>> = { nd30: [26, 28], hd05: alone(28) };

/** SG, NN: who signs, who receives. */
export const END_RULES: FormatRules = {
  'SG-01': { clause: 'habit', judge: ending((end, sheet) => together(end, sheet)) },
  'SG-02': { clause: { nd30: 'II.7.b', hd05: null }, judge: ending(authority) },
  'SG-03': { clause: { nd30: null, hd05: 'Mục I.7, Phụ lục 2' }, judge: ending(authority) },
  'SG-04': {
    clause: { nd30: 'II.7.đ', hd05: 'Phụ lục 2' },
    judge: ending(({ title, authority: above }, _, { measures, signerTitleBold }) => {
      const isAlone = above.length === 0;
      // Some print a bare title bold where the other may not be.
      const mayBeBoth = isAlone && signerTitleBold.alone && !signerTitleBold.underAuthority;
      const bold = isAlone ? signerTitleBold.alone : signerTitleBold.underAuthority;
      const look = { sizes: SIZES[measures], italic: false, underline: false, align: 'center', upper: true } as const;
      return lookFaults('signer-title', title, mayBeBoth ? look : { ...look, bold });
    }),
  },
  'SG-05': {
    clause: { nd30: 'II.7.c, II.7.đ', hd05: 'Mục I.7, Phụ lục 2' },
    judge: ending(({ name }, _, { measures }) => {
      if (name === null) return [];
      const text = oneLine(name.text);
      const said = isUpperLine(name)
        ? [fault('signer-name', 'case', term('upper'), term('not-upper'), name)]
        : HONORIFIC.test(text)
          ? [fault('signer-name', 'wording', quoted(text), quoted(text.replace(HONORIFIC, '')), name)]
          : [];
      const look = { sizes: SIZES[measures], bold: true, italic: false, underline: false, align: 'center' } as const;
      return [...said, ...lookFaults('signer-name', [name], look)];
    }),
  },
  'NN-01': { clause: { nd30: 'II.9.d', hd05: null }, judge: ending(recipientsLabel) },
  'NN-02': { clause: { nd30: null, hd05: 'Mục I.9, Phụ lục 2' }, judge: ending(recipientsLabel) },
  'NN-03': { clause: { nd30: 'II.9.b, II.9.d', hd05: null }, judge: ending(recipients) },
  'NN-04': { clause: { nd30: null, hd05: 'Mục I.9, Phụ lục 2' }, judge: ending(recipients) },
};

function ending(
  judge: (end: SheetEnd, sheet: OfficialSheet, profile: Profile) => readonly Ruling[],
): FormatRule['judge'] {
  return (sheet, profile) => (sheet.end === null ? [] : judge(sheet.end, sheet, profile));
}

/** No page ends between the text and the name of who signs for it. */
function together({ table }: SheetEnd, { body }: OfficialSheet): readonly Ruling[] {
  if (table === null) return [];
  const rows = descendants(table.node, 'w:tr').length;
  const isWhole = descendants(table.node, 'w:cantSplit').length === rows;
  const isKept = table.cells.flat(2).every(({ keepNext }) => keepNext) && body.at(-1)?.keepNext !== false;
  const [left, right] = table.cells[0]?.map(([first]) => first?.before ?? 0) ?? [];
  return [
    ...(left === right ? [] : [fault('end-block', 'level', term('uneven'), term('level'), table.cells.flat(2)[0])]),
    ...(isBorderless(table) ? [] : [fault('end-block', 'borders', term('there'), term('none'))]),
    ...(isWhole && isKept
      ? []
      : [fault('end-block', 'together', term('may-break'), term('together'), table.cells.flat(2)[0])]),
  ];
}

function authority({ authority: lines }: SheetEnd, _: OfficialSheet, { measures, authoritySign: sign }: Profile) {
  const form = sign === '.' ? /^(?:TM|KT|TL|TUQ|Q)\. / : /^(?:T\/M|K\/T|T\/L|Q\.) /;
  return lines.flatMap((line, index): readonly Ruling[] => {
    const text = oneLine(line.text);
    const isShortened = /^(?:T\/?M|K\/?T|T\/?L|T\/?UQ|TUN|Q)[./\s]/i.test(text);
    const said =
      form.test(text) || (index > 0 && !isShortened)
        ? []
        : [fault('authority', 'wording', quoted(text), quoted(asShortened(text, sign)), line)];
    const look = {
      sizes: SIZES[measures],
      bold: true,
      italic: false,
      underline: false,
      align: 'center',
      upper: true,
    } as const;
    return [...said, ...lookFaults('authority', [line], look)];
  });
}

/** "K/T GIÁM ĐỐC" → "KT. GIÁM ĐỐC", and the other way round. */
function asShortened(text: string, sign: Profile['authoritySign']): string {
  const [, first = '', second = '', rest = ''] = /^(T|K|Q)\/?(M|T|L|UQ|UN)?[./\s]*(.*)$/i.exec(text) ?? [];
  const letters = sign === '.' || second === '' ? `${first}${second}.` : `${first}/${second}`;
  return `${letters} ${rest}`.toUpperCase();
}

function recipientsLabel({ recipientsLabel: label }: SheetEnd, _: OfficialSheet, profile: Profile) {
  if (label === null) return [];
  const text = oneLine(label.text);
  const said =
    text === 'Nơi nhận:' ? [] : [fault('recipients-label', 'wording', quoted(text), quoted('Nơi nhận:'), label)];
  const isUnderlined = profile.recipientsLabel === 'underline';
  const look = { bold: !isUnderlined, italic: !isUnderlined, underline: isUnderlined };
  const sizes = alone(profile.measures === 'nd30' ? 24 : 28);
  return [...said, ...lookFaults('recipients-label', [label], { ...look, sizes })];
}

function recipients({ recipients: printed }: SheetEnd, { addressees, title }: OfficialSheet, profile: Profile) {
  const { measures, recipientMark, recipientAsAddressed: same, archive } = profile;
  const lines = entriesOf(printed);
  const last = lines.at(-1);
  const unkept = last === undefined ? [] : archived(last, profile);
  const found: Ruling[] = lines.flatMap((line, index) => {
    const isLast = index === lines.length - 1;
    if (isLast && unkept.length > 0) return unkept;
    const text = oneLine(line.text);
    const body = text.replace(/^[-–+•]\s*/u, '').replace(/[.,;]$/, '');
    const kept =
      isLast && archive.label.endsWith(':') ? body.replace(/^Lưu:? */, 'Lưu: ') : body.replace(/^Lưu: */, 'Lưu ');
    const should = `${line.isNumbered ? '' : '- '}${isLast ? kept : body}${isLast ? '.' : recipientMark}`;
    // The older guideline's comma is known from papers about it alone.
    return text === should || (recipientMark === ',' && text === should.replace(/,$/, ';'))
      ? []
      : [fault('recipients', 'wording', quoted(text), quoted(should), line)];
  });
  const first = lines[0];
  const isAddressed = addressees.some((one) => !isBlank(one));
  const isSame = first !== undefined && /^[-–+•]?\s*Như trên\b/u.test(first.text.trim());
  // A letter or a form may have its addressees where they are not known for such.
  if (same !== null && first !== undefined && isAddressed !== isSame && (isAddressed || title !== null))
    found.push(
      fault(
        'recipients',
        'wording',
        quoted(oneLine(first.text)),
        isAddressed ? quoted(`- ${same};`) : term('none'),
        first,
      ),
    );
  const sizes = alone(measures === 'nd30' ? 22 : 24);
  return [...found, ...lookFaults('recipients', printed, { sizes, bold: false, italic: false, underline: false })];
}

/** A line without a dash goes on with the one above, if that has not ended. */
function entriesOf(printed: readonly LaidParagraph[]): readonly LaidParagraph[] {
  const entries: LaidParagraph[] = [];
  for (const line of printed) {
    const above = entries.at(-1);
    const goesOn =
      above !== undefined && !line.isNumbered && !/^\s*[-–+•]/u.test(line.text) && !/[;.]\s*$/.test(above.text);
    if (goesOn) entries[entries.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else entries.push(line);
  }
  return entries;
}

/** Who keeps a copy: "- Lưu: VT, TT.", "- Lưu Văn phòng Ban." */
function archived(last: LaidParagraph, { archive, family }: Profile): readonly Ruling[] {
  const text = oneLine(last.text);
  const isKept = family === 'state' ? /Lưu:? ?VT\b/.test(text) : /Lưu (?!:?\s*VT\b)/.test(text);
  if (isKept) return [];
  return [
    fault(
      'recipients',
      'wording',
      quoted(text),
      example(`- ${archive.label} ${archive.office}${family === 'state' ? ', TT' : ' Ban'}.`),
      last,
    ),
  ];
}
