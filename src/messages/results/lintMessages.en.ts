import type { Aspect, Extent, FormatTerm, PageElement, UnjudgedReason } from '../../diagnostics/lintTerms.js';
import { shortened } from '../shortened.js';
import { type ExtentWords, extentText } from './extentText.js';
import type { LintMessages, LintUsage } from './lintMessages.js';
import { verifyMessagesEn } from './verifyMessages.en.js';

const ELEMENTS = {
  page: 'Sheet',
  'page-number': 'Page number',
  text: 'Letters',
  letterhead: 'Letterhead',
  nation: 'Title of the State (Quốc hiệu)',
  motto: 'Motto (Tiêu ngữ)',
  'title-of-party': 'Title of the Party',
  parent: 'Name of the superior body',
  issuer: 'Name of the issuing body',
  number: 'Number and sign',
  'place-and-date': 'Place and date',
  kind: 'Kind of document',
  subject: 'Subject (trích yếu)',
  addressees: 'Addressees (Kính gửi)',
  body: 'Text',
  heading: 'Heading',
  'end-block': 'End of the document',
  authority: 'Authority of the signer',
  'signer-title': 'Title of the signer',
  'signer-name': 'Name of the signer',
  'recipients-label': 'Label of the recipients (Nơi nhận)',
  recipients: 'Recipients',
  'appendix-label': 'Label of the appendix',
  'appendix-title': 'Title of the appendix',
  'appendix-reference': 'Reference of the appendix',
  appendix: 'Appendix',
  table: 'Table',
} satisfies Record<PageElement, string>;

const ASPECTS = {
  presence: '',
  paper: 'size',
  orientation: 'orientation',
  'margin-top': 'top margin',
  'margin-bottom': 'bottom margin',
  'margin-left': 'left margin',
  'margin-right': 'right margin',
  'header-distance': 'distance from the top edge',
  position: 'place',
  'first-page': 'on the first page',
  font: 'font',
  colour: 'colour',
  highlight: 'highlight',
  letters: 'encoding of marks',
  size: 'size',
  weight: 'weight',
  slope: 'slope',
  underline: 'underlining',
  case: 'case',
  alignment: 'alignment',
  wording: 'words',
  line: 'below it',
  'first-line': 'indent of the first line',
  gap: 'space above',
  'line-spacing': 'line spacing',
  borders: 'borders',
  together: 'lines',
  'page-count': 'page numbers',
  mention: 'mention in the text',
  'header-row': 'header row',
  level: 'first lines of both sides',
} satisfies Record<Aspect, string>;

const TERMS = {
  none: 'none',
  there: 'there',
  portrait: 'portrait',
  landscape: 'landscape',
  header: 'the top margin',
  footer: 'the foot of the page',
  shown: 'printed',
  'not-shown': 'not printed',
  black: 'black',
  composed: 'composed (NFC)',
  decomposed: 'decomposed (NFD)',
  bold: 'bold',
  regular: 'regular',
  italic: 'italic',
  upright: 'upright',
  underlined: 'there',
  plain: 'none',
  upper: 'capitals',
  lower: 'small letters',
  'not-upper': 'small letters, with capitals at the beginning of words',
  'begins-upper': 'a capital first',
  'begins-lower': 'a small letter first',
  left: 'left',
  center: 'centred',
  right: 'right',
  both: 'justified',
  'one-size': 'one size',
  'several-sizes': 'several sizes',
  'text-underlined': 'the text underlined',
  'in-the-middle': 'a line in the middle',
  aside: 'a line aside',
  level: 'on one level',
  uneven: 'not on one level',
  'may-break': 'may be parted by the end of a page',
  together: 'on one page',
  'from-one': 'from 1, for each appendix',
  'goes-on': 'going on',
  repeated: 'on every page, and no row parted',
  'not-repeated': 'not on every page, or a row parted',
} satisfies Record<FormatTerm, string>;

const WORDS: ExtentWords = {
  terms: TERMS,
  decimal: '.',
  or: ' or ',
  lines: (number) => `${number} lines`,
  share: (number) => `a line of ${number}% of the text`,
  atLeast: (number) => `at least ${number}`,
};

const REASONS = {
  'not-found': () => 'not found',
  further: (count) => `the file holds ${count + 1} documents in a row; part by part, only the first is judged`,
  'line-unmeasured': () => 'there is a line, but its length cannot be measured',
  'line-elsewhere': () => 'no line below it, but one is drawn from another place',
  'one-page': () => 'not found; a document of one page needs none',
  'lengths-unknown': () => 'the file does not tell its measures',
  'begins-with-tab': (count) => `${count} paragraphs begin with a tab: their indent is not judged`,
  'numbered-by-word': (count) => `${count} paragraphs are numbered by Word: their indent is not judged`,
  'no-section': () => 'no section of its own: page numbers are not judged',
  alone: () =>
    'the file has nothing but appendices: their numbers and where the document speaks of them are not judged',
  law: () => 'the number of a law or the like, which another law rules',
} satisfies Record<UnjudgedReason, (count: number) => string>;

const extent = (given: Extent): string => extentText(given, WORDS);

export const lintUsageEn: LintUsage = {
  commentsNeedWord: ({ document }) =>
    `Only Word files (.docx) can hold comments, and "${document}" is none; leave out --report.`,
  commentsNeedFile: () => 'Standard output is taken by the results; write --report to a .docx file.',
  commentsOneDocument: () => 'Comments are written for one document at a time; name one file with --report.',
  familyUnknown: ({ document }) =>
    `${document}: neither the title of the State nor that of the Party stands at its top; add --profile state or --profile party.`,
};

export const lintMessagesEn: LintMessages = {
  sentence: ({ element, aspect, is, should, counted }) => {
    const must = counted ? 'must' : 'should';
    if (aspect === 'presence') return `${ELEMENTS[element]}: ${extent(is)}; ${must} be ${extent(should)}.`;
    const subject = `${ELEMENTS[element]}: ${ASPECTS[aspect]} ${extent(is)}`;
    if (should.type === 'example') return `${subject}; must be of the form ${extent(should)}.`;
    return `${subject}; ${must} be ${extent(should)}.`;
  },
  unjudged: ({ element, reason, count }) => `${ELEMENTS[element]}: ${REASONS[reason](count)}`,
  titles: {
    breaches: 'Against the rules',
    habits: 'To be looked at, although no decree asks for it',
    unjudged: 'Could not be judged',
  },
  where: ({ more, heading, ...place }) =>
    `${verifyMessagesEn.place({ ...place, heading: heading === null ? null : shortened(heading) })}${more > 0 ? `, and ${more} more` : ''}`,
  everywhere: 'The whole document',
  moreOf: ({ count }) => `The same in ${count} more places.`,
  decree: ({ file, decree, day }) =>
    `${file}: by ${decree}${day === null ? ', the document bears no day yet' : `, the document is of ${day}`}`,
  verdict: ({ file, decree, breaches, habits, unjudged }) =>
    [
      breaches === 0 ? `${file}: nothing found against ${decree}` : `${file}: ${breaches} against ${decree}`,
      ...(habits > 0 ? [`${habits} to be looked at (--notes)`] : []),
      ...(unjudged > 0 ? [`${unjudged} could not be judged`] : []),
    ].join('; '),
  several: ({ documents, conforming }) => `${documents} documents: ${conforming} as the rules ask`,
};
