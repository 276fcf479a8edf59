import type { ProfileChoice } from '../../../src/report/profile/profile.js';
import { lineIs } from './letterheadRules.js';
import type { AppendixLayout, Layout } from './readLayout.js';
import type { ResolvedParagraph } from './resolvedParagraph.js';
import { both, isUpper, looks, type Rules } from './rule.js';
import { attribute, child, descendants, elements } from './xml.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Label, title, perhaps a reference, and the mark under them. */
function headIs({ appendices }: Layout, family: ProfileChoice): boolean {
  return appendices.every(({ head }, index) => {
    const [label, title, ...rest] = head;
    const reference = rest.slice(0, -1);
    const number = family === 'state' ? ROMAN[index] : String(index + 1);
    return (
      label?.text === (appendices.length === 1 ? 'Phụ lục' : `Phụ lục ${number}`) &&
      looks(label, { sizes: [28, 28], bold: true }) &&
      isUpper(title?.text ?? '') &&
      looks(title, { sizes: [26, 28], bold: true }) &&
      reference.length <= 1 &&
      reference.every(
        (line) => looks(line, { sizes: [26, 28], italic: true }) && /^\(Kèm theo .+\)$/s.test(line.text),
      ) &&
      markIs(rest.at(-1), reference[0] ?? title, family)
    );
  });
}

function markIs(
  mark: ResolvedParagraph | undefined,
  above: ResolvedParagraph | undefined,
  family: ProfileChoice,
): boolean {
  if (family === 'state') return lineIs(mark, above, [1 / 3, 1 / 2]);
  return mark?.text === '-----' && mark.justify === 'center';
}

/** Header rows come again on every page, and no row is cut by the end of one. */
function tableIs({ tables }: AppendixLayout): boolean {
  return tables.every((table) => {
    const rows = elements(table).filter(({ name }) => name === 'w:tr');
    return (
      child(rows[0], 'w:trPr', 'w:tblHeader') !== undefined &&
      rows.every((row) => descendants(row, 'w:cantSplit').length === 1)
    );
  });
}

/** PL: appendices. */
export const APPENDIX_RULES: Rules = {
  'PL-01': { state: (layout) => headIs(layout, 'state'), party: null },
  'PL-02': { state: null, party: (layout) => headIs(layout, 'party') },
  'PL-03': both(({ appendices, body }) =>
    appendices.every(
      ({ section }) =>
        attribute(section, ['w:pgNumType'], 'w:start') === '1' && body.some(({ text }) => text.includes('Phụ lục')),
    ),
  ),
  'PL-04': both(({ appendices }) => appendices.every(tableIs)),
};
