import { isBorderless, type Layout } from './readLayout.js';
import type { ResolvedParagraph } from './resolvedParagraph.js';
import { both, isUpper, looks, type Rules } from './rule.js';
import { descendants } from './xml.js';

const HONORIFIC = /\b(GS|PGS|TS|ThS|BS|CN|KS)\.|(Thiếu|Trung|Thượng|Đại) (úy|uý|tá|tướng)/;

/** Authority (may be missing), title, name (may be blank). */
function signature({ end }: Layout): {
  authority: ResolvedParagraph | undefined;
  title: ResolvedParagraph | undefined;
  name: ResolvedParagraph | undefined;
} {
  const [title, authority] = end.right.slice(0, -1).toReversed();
  return { authority, title, name: end.right.at(-1) };
}

function authorityIs(layout: Layout, form: RegExp, sizes: readonly [number, number]): boolean {
  const { authority } = signature(layout);
  return (
    authority === undefined ||
    (form.test(authority.text) && isUpper(authority.text) && looks(authority, { sizes, bold: true }))
  );
}

function nameIs(layout: Layout, sizes: readonly [number, number]): boolean {
  const { name } = signature(layout);
  if (name === undefined || name.text === '') return name?.before !== undefined && name.before > 0;
  return (
    looks(name, { sizes, bold: true }) &&
    !isUpper(name.text) &&
    /^\p{Lu}/u.test(name.text) &&
    !HONORIFIC.test(name.text)
  );
}

/** A bare title may be bold in the Party's documents as well. */
function partyTitle(layout: Layout): boolean {
  const { authority, title } = signature(layout);
  const regular = looks(title, { sizes: [28, 28] });
  return (
    isUpper(title?.text ?? '') &&
    (regular || (authority === undefined && looks(title, { sizes: [28, 28], bold: true })))
  );
}

function recipientsAre({ end, addressees }: Layout, last: RegExp, size: number, isState: boolean): boolean {
  const lines = end.left.slice(1);
  const asGiven = lines.every((line, index) => (index < lines.length - 1 ? /^- .*;$/ : last).test(line.text));
  const sameAsAbove = !isState || lines.length === 0 || (lines[0]?.text === '- Như trên;') === addressees.length > 0;
  return asGiven && sameAsAbove && lines.every((line) => looks(line, { sizes: [size, size], justify: 'left' }));
}

const isBlank = ({ end }: Layout): boolean => end.left.every(({ text }) => text === '');

/** SG, NN: the end of the report. */
export const END_RULES: Rules = {
  'SG-01': both(({ end, aboveEnd, body }) => {
    const rows = descendants(end.table, 'w:tr');
    const lead = (cell: readonly ResolvedParagraph[]): number => cell[0]?.before ?? 0;
    return (
      isBorderless(end.table) &&
      rows.length === 1 &&
      descendants(end.table, 'w:tc').length === 2 &&
      descendants(rows[0], 'w:cantSplit').length === 1 &&
      [...end.left, ...end.right].every(({ keepNext }) => keepNext) &&
      lead(end.left) === lead(end.right) &&
      aboveEnd?.keepNext === true &&
      body.at(-1)?.keepNext !== false
    );
  }),
  'SG-02': { state: (layout) => authorityIs(layout, /^(TM|KT|TL|TUQ|Q)\. /, [26, 28]), party: null },
  'SG-03': { state: null, party: (layout) => authorityIs(layout, /^(T\/M|K\/T|T\/L|Q\.) /, [28, 28]) },
  'SG-04': {
    state: (layout) => {
      const { title } = signature(layout);
      return isUpper(title?.text ?? '') && looks(title, { sizes: [26, 28], bold: true });
    },
    party: partyTitle,
  },
  'SG-05': { state: (layout) => nameIs(layout, [26, 28]), party: (layout) => nameIs(layout, [28, 28]) },
  'NN-01': {
    state: (layout) =>
      isBlank(layout) ||
      (layout.end.left[0]?.text === 'Nơi nhận:' &&
        looks(layout.end.left[0], { sizes: [24, 24], bold: true, italic: true, justify: 'left' })),
    party: null,
  },
  'NN-02': {
    state: null,
    party: (layout) =>
      isBlank(layout) ||
      (layout.end.left[0]?.text === 'Nơi nhận:' &&
        looks(layout.end.left[0], { sizes: [28, 28], underline: true, justify: 'left' })),
  },
  'NN-03': { state: (layout) => recipientsAre(layout, /^- Lưu: VT, .+\.$/, 22, true), party: null },
  'NN-04': { state: null, party: (layout) => recipientsAre(layout, /^- Lưu (?!VT)[^:]+\.$/, 24, false) },
};
