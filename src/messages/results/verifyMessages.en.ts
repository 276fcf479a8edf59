import type { Difference, Fact } from '../../diagnostics/verifyTerms.js';
import { countEn, countedEn } from '../counts.js';
import { shortened } from '../shortened.js';
import type { VerifyMessages, VerifyRegion } from './verifyMessages.js';

const DIFFERENCES = {
  swapped: 'digits swapped',
  digit: 'one digit is wrong',
  missing: 'one digit is missing',
  extra: 'one digit too many',
  scale: 'thousands, separators or unit are off',
  unit: 'another sign or unit',
  letters: 'other letters',
  approximator: 'the word that makes it approximate was left out or changed',
  place: 'the report has another figure here',
  other: 'the report has another number here',
} satisfies Record<Difference, string>;

const FACTS = {
  met: 'exactly on target',
  exceeded: 'above target',
  missed: 'below target',
  'in-progress': 'in progress, and not due yet',
  undecidable: 'not decided',
  mixed: 'a number of targets that came out in different ways',
  tăng: 'a rise',
  giảm: 'a fall',
  bằng: 'unchanged',
} satisfies Record<Fact, string>;

const UNREAD = {
  part: 'behind it another document was put in whole; open the file in Word and save it',
  object: 'an embedded object (a sheet, a formula …); look at it',
  picture: 'behind it a picture; if it shows a table, look at it',
  drawing: 'a chart, a diagram or drawn words; look at their numbers',
  hidden: 'there or right behind it hidden text, which is not printed; show or delete it',
  prompt: 'a control that still shows its prompt, with a number in it; fill it in or delete it',
  field: 'a field without an end, whose text is not shown; update or delete the field',
} as const;

const REGIONS = {
  body: 'Paragraph',
  table: 'Table, paragraph',
  header: 'Header, paragraph',
  footer: 'Footer, paragraph',
  footnote: 'Footnote, paragraph',
  endnote: 'Endnote, paragraph',
  textBox: 'Text box, paragraph',
  line: 'Line',
} satisfies Record<VerifyRegion, string>;

const named = ({ id, text }: { readonly id: string; readonly text: string }): string => `"${shortened(text)}" [${id}]`;
export const verifyMessagesEn: VerifyMessages = {
  titles: {
    differs: 'Figures that differ from the data',
    misplaced: 'Figures in the wrong place',
    contradicted: 'Statements that the data contradict',
    'word-differs': 'Words beside a figure that differ from the data',
    'word-changed': 'Words taken from the data that were changed',
    share: 'Shares that are right, in words that may be read as "reached"',
    rounded: 'Figures that were rounded, truly',
    close: 'Loose numbers close to a figure, but not equal',
    'not-in-data': 'Loose numbers that are not in the data',
    unknown: 'Figures whose name the data no longer have',
    unread: 'What could not be read, so that its numbers were not compared',
    removed: 'Figures of the report that the document no longer has',
    copied: 'Figures at more places than in the report',
    unsure: 'Loose numbers that equal a figure, with other words round them',
    renamed: 'Figures with an old name, in the data under another one',
    minor: 'Small numbers, years and dates typed by hand, not in the data',
    agrees: 'Loose numbers that agree with the data',
  },
  sentences: {
    differs: ({ found, expected, id }) => `The document says "${found}", the data "${expected}" [${id}].`,
    misplaced: ({ found, id, nearest, belongs }) =>
      `"${found}" [${id}] stands where the report has ${named(nearest)}${belongs === null ? '.' : `; its own place: "${shortened(belongs)}".`}`,
    'word-differs': ({ found, expected, about }) =>
      `Beside ${named(about)} the document says "${found}", the data "${shortened(expected)}".`,
    'word-changed': ({ found, expected }) =>
      `The document says "${found}", the data "${shortened(expected)}"; see which one is right.`,
    share: ({ found, about, fact }) =>
      `"${found}" ${shortened(about.text)}: the share is right [${about.id}], but in the data the target is ${FACTS[fact]}; better write "bằng ${shortened(about.text)}".`,
    rounded: ({ found, expected, id }) => `"${found}" is ${named({ id, text: expected })}, rounded.`,
    contradicted: ({ found, about, fact }) =>
      `The document says "${found}", but in the data ${named(about)} is ${FACTS[fact]}.`,
    close: ({ found, nearest, difference }) =>
      `"${found}" is close to ${named(nearest)}, but not equal: ${DIFFERENCES[difference]}.`,
    'not-in-data': ({ found }) => `"${found}" equals no figure of the data.`,
    unknown: ({ found, id }) => `The data have no figure called "${id}", and no "${found}" either.`,
    unread: ({ what, place }) => `${place}: ${UNREAD[what]}.`,
    removed: ({ expected, id }) => named({ id, text: expected }),
    copied: ({ expected, id, count, places }) =>
      `${named({ id, text: expected })} stands at ${count} places, each of which was checked: ${places.join('; ')}${count > places.length ? '; …' : '.'}`,
    unsure: ({ found, nearest }) => `"${found}" equals ${named(nearest)}; see whether it is the same thing.`,
    renamed: ({ found, id, nearest }) => `"${found}" is called "${id}", in the data now ${named(nearest)}.`,
    minor: ({ found }) => `"${found}"`,
    agrees: ({ found, nearest, rounded }) =>
      rounded ? `"${found}" is ${named(nearest)}, rounded.` : `"${found}" agrees with ${named(nearest)}.`,
  },
  place: ({ region, number, heading }) =>
    `${REGIONS[region]} ${number}${heading === null ? '' : `, under "${heading}"`}`,
  summary: ({ controls, differing, loose, agreeing, contradicted, leftAlone }) =>
    `Checked ${countedEn(controls, 'named figure')} (${countEn(differing)} wrong) and ${countedEn(loose, 'loose number')} (${countEn(agreeing)} right); ` +
    `${countedEn(contradicted, 'statement')} against the data; ${countedEn(leftAlone, 'number')} of headings, clauses and pages left alone.`,
  tracked: ({ insertions, deletions }) =>
    `The document has tracked changes: ${countedEn(insertions, 'insertion')} read, ${countedEn(deletions, 'deletion')} not.`,
  otherTemplate: ({ count, figures }) =>
    `${countEn(count)} of the ${countEn(figures)} figures that a report of the set bao-cao has are not in the document, and are not listed; if it was made with another template, add --template to see which ones were removed.`,
  more: ({ count }) => `… and ${countEn(count)} more`,
  verdict: ({ file, counted: places }) =>
    places === 0
      ? `${file}: agrees with the data`
      : `${file}: ${countedEn(places, 'place')} not in agreement with the data`,
  commented: ({ output, count }) => `${output}: a copy with ${countedEn(count, 'comment')}`,
};
