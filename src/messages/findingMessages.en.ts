import type { ReportMeasure, SignKind, YamlReason } from '../diagnostics/codes.js';
import type { WrongEncoding } from '../diagnostics/letterTerms.js';
import { consistencyMessagesEn } from './consistencyMessages.en.js';
import { documentMessagesEn } from './documentMessages.en.js';
import type { FindingMessages } from './findingMessages.js';
import { registerMessagesEn } from './registerMessages.en.js';
import { rollupMessagesEn } from './rollupMessages.en.js';
import { templateMessagesEn } from './templateMessages.en.js';

const SHAPES = {
  text: 'a line of text',
  list: 'a list (each item starts with a hyphen and a space)',
  map: 'keys as in "key: value"',
} as const;
/** What a sentence with a colon, or one that begins with a bracket or hyphen, turns into. */
const QUOTE_IT =
  '; if it is a sentence with a colon, a bracket or a hyphen in front, put the whole sentence in double quotes';
const NUMBERS = {
  count: 'a count; write it like 837.727, hơn 200 or 11/11',
  rate: 'a rate; write it like 96,06% or gần 20%',
  money: 'an amount of money; write it like 3.900 tỷ đồng',
} as const;

const REPORT = {
  lines: 'paragraphs, items or cells',
  letters: 'letters',
  subject: 'letters in the subject',
  figures: 'numbers',
  columns: 'columns in a table',
} satisfies Record<ReportMeasure, string>;

const YAML = {
  ALIAS_PROPS: 'an alias (*name) takes no anchor or tag; remove what stands before the *',
  BAD_ALIAS:
    'text that starts with * is an alias, and its anchor (&name) is missing or contains it; copy the content here, or put the whole text in double quotes',
  BAD_COLLECTION_TYPE: 'the type tag does not fit the content; remove the tag that starts with !',
  BAD_DIRECTIVE: 'a line that starts with % is a directive this file cannot have; delete the line',
  BAD_DQ_ESCAPE:
    "the character after \\ in double quotes means nothing; write \\\\, or use single quotes (') instead of double ones",
  BAD_INDENT: 'this line is not indented like the lines above; align it with its siblings',
  BAD_PROP_ORDER: 'an anchor or tag is out of place; put it right before the value',
  BAD_SCALAR_START: 'unquoted text cannot start with this character; put the whole text in double quotes',
  BLOCK_AS_IMPLICIT_KEY: 'the line has two colons; put the text after the first colon in double quotes',
  BLOCK_IN_FLOW:
    'a list with hyphens cannot stand inside { } or [ ]; remove the brackets, or put commas between the items',
  COMMENT_IN_TEXT: 'a comment (#) stands between the lines of a text, which ends there; put the comment above the text',
  DASH_FOR_NONE: '"-" does not mean that there is nothing; delete the key, or leave it empty',
  DUPLICATE_KEY: 'this key stands above already, in the same map; remove one or merge them',
  IMPOSSIBLE: 'this place cannot be read; write the entry anew after the pattern in data/README.md',
  KEY_OVER_1024_CHARS: 'the key is too long; quotes may be missing round a sentence with a colon',
  MISSING_CHAR:
    'the colon of a key, a comma, a space or the hyphen of a list item is missing here or just before; add it',
  MULTILINE_IMPLICIT_KEY: 'this line lacks its colon, or the space after it; write "key: value"',
  MULTIPLE_ANCHORS: 'a value has one anchor (&name) at most; remove the others',
  MULTIPLE_DOCS: 'a file holds one unit in one period; move what follows --- to a file of its own',
  MULTIPLE_TAGS: 'a value has one tag (!name) at most; remove the others',
  NON_STRING_KEY: 'the key is empty or not a word; write its name before the colon',
  RESOURCE_EXHAUSTION:
    'entries are nested too deep or are too many for a data file; look for stray [ { and aliases (*name)',
  TAB_AS_INDENT: 'this line is indented with a tab or a special space; use ordinary spaces',
  TAG_RESOLVE_FAILED:
    'text that starts with ! is a type tag, which data files do not have; remove the tag, or put the whole text in double quotes',
  UNCLOSED: 'the bracket or quote that opens here is never closed; close it, or delete it if it is one too many',
  UNEXPECTED_TOKEN:
    "this is out of place; a sentence that starts with a bracket or quote must stand in single quotes (') as a whole; otherwise look at the commas and brackets round here",
} satisfies Record<YamlReason, string>;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const suggest = (nearest: string | null): string => (nearest === null ? '' : `; did you mean "${nearest}"?`);
const write = (suggestion: string | null): string =>
  suggestion === null ? '; write it with digits 0–9, like 837.727 or 96,06%' : `; write "${suggestion}"`;
const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1).replace('.0', '');

const SIGNS = {
  quotes: (sign) =>
    `${sign} is a curly quotation mark of Word's, here a letter like any other; type it again as a straight one (").`,
  item: (sign) => `${sign} does not begin an item of a list; type a hyphen (-) and a space.`,
  hyphen: (sign) => `${sign} is longer than a hyphen and is not read as one; type a hyphen (-).`,
  none: (sign) => `${sign} does not mean that there is nothing; delete the key, or leave it empty.`,
} satisfies Record<SignKind, (sign: string) => string>;

const WRONG = {
  TCVN3: 'This text is in the old encoding TCVN3 (ABC)',
  VNI: 'This text is in the old encoding VNI',
  'UTF-8': 'This text was shown in a wrong encoding',
} satisfies Record<Exclude<WrongEncoding, 'lost'>, string>;

export const findingMessagesEn: FindingMessages = {
  'file-missing': ({ file }) => `There is no file "${file}"; check the name and the folder.`,
  'file-is-directory': ({ file }) =>
    `"${file}" is a folder; name a file in it, such as "${file.replace(/\/$/, '')}/binhphuoc.yaml".`,
  'stdin-is-directory': () =>
    'Standard input is a folder, which cannot be read; lead a file into it, such as: < binhphuoc.yaml.',
  'file-unreadable': ({ file, reason }) =>
    `The file "${file}" cannot be opened (${reason}); check that you may read it.`,
  'file-too-large': ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)} MB, more than the ${megabytes(limit)} MB of a data file; keep each unit and period in a file of its own.`,
  'file-too-many-numbers': ({ count, limit }) =>
    `The file has ${count} numbers, more than the limit of ${limit} for a data file; keep one unit and one period to a file.`,
  'file-empty': () => 'The file has no content; copy an example from the data folder and edit it.',
  'file-not-text': () => 'The file is not YAML text (it may be a Word, Excel or zip file); choose a .yaml file.',
  'encoding-broken': () =>
    'The letters here are broken: the file is not in UTF-8, or was damaged when it was converted; open the original in an editor and save it as UTF-8.',
  'encoding-utf16': () =>
    'The file is in UTF-16; it was read, but save it as UTF-8 so that other tools can read it too.',
  'yaml-syntax': ({ reason }) => `YAML syntax: ${YAML[reason]}.`,
  'comment-in-text': ({ lost }) =>
    `What follows the # ("${lost}") is taken for a comment and is not in the report; put the whole text in quotes if it belongs to it, or put a space after the # if it is a comment.`,
  'comment-in-block': () =>
    'This line is inside a text opened with > or |, so that the # and what follows it are printed; put a comment outside of the text.',
  'indent-wrong': ({ found, expected }) =>
    `This line is indented by ${found} ${found === 1 ? 'space' : 'spaces'} and should be by ${expected}, to stand with its likes; correct the indent.`,
  'sign-typographic': ({ kind, sign }) => SIGNS[kind](sign),
  'character-forbidden': ({ codePoint }) =>
    `There is a hidden or unprintable character here (${codePoint}); delete it, or type the text anew.`,

  'letters-wrong': ({ encoding, word, meant }) =>
    encoding === 'lost'
      ? `"${word}" has lost its letters: a question mark stands for a Vietnamese one; type this text again.`
      : `${WRONG[encoding]} ("${word}") and would be printed in wrong letters; write it in Unicode${meant === null ? '' : `: "${meant}"`}.`,
  'letter-eth': () =>
    'This "Ð" is not the Vietnamese letter "Đ", it only looks like it; it is read as "Đ", but should be typed again.',

  'key-unknown': ({ key, nearest, known }) =>
    `There is no key "${key}"${suggest(nearest) || `; allowed here: ${known.join(', ')}.`}`,
  'key-missing': ({ key }) => `"${key}" is missing; add this key (data/README.md shows how).`,
  'value-missing': ({ name, about, required }) =>
    `"${name}" (${about}) ${required ? 'is to be filled in' : 'is to be filled in, or its key deleted where this period has nothing of it'}.`,
  'comma-in-braces': ({ key }) =>
    `"${key}" stands alone, without a value; if it follows a comma inside { }, put the whole value in quotes, such as "96,06".`,
  'item-empty': () => 'This list item is empty; fill it in or delete the line.',
  'list-empty': () => 'The list is empty; give it at least one item or delete this key.',
  'list-too-long': ({ length, limit }) =>
    `The list has ${length} items, more than the limit of ${limit}; keep those that the report needs.`,
  'type-wrong': ({ expected, got }) =>
    `This must be ${SHAPES[expected]}, but it is ${SHAPES[got]}${expected === 'text' ? QUOTE_IT : ''}.`,
  'choice-unknown': ({ value, nearest, choices }) =>
    `"${value}" is not allowed here; choose ${quoted(choices)}${suggest(nearest) || '.'}`,
  'text-empty': () => 'The text is empty; fill it in, or delete the whole key or item.',
  'text-too-long': ({ length, limit }) =>
    `The text has ${length} characters, more than ${limit}; split it into several items.`,
  'id-malformed': ({ value }) =>
    `The name "${value}" is not allowed; use lower-case letters without marks, digits and hyphens, 40 characters at most, such as "ethnic-share".`,
  'id-duplicate': ({ id, first, list }) =>
    `This item has the same name "${id}" as item ${first} of ${list}; delete one of them or give each an "id" of its own.`,

  'subject-missing': () =>
    'The data do not say what the report is about; give the resolution, or a subject in report.subject.',
  'report-too-long': ({ what, limit }) =>
    `The report is too long: more than ${limit} ${REPORT[what]}; take something out of the data, or change the template (--template, --templates).`,
  'period-reversed': ({ from, to }) => `The period ends (${to}) before it begins (${from}); correct from or to.`,
  'document-duplicate': ({ kind, number }) => `${kind} ${number} is listed above already; delete one of the two.`,
  'plan-empty': () =>
    'This plan has no figure; give the number planned (value), the published percentage (percent) or the published gap (shortfall, excess).',
  'plan-zero': () => 'No percentage can be taken of a plan of 0; delete this plan or correct the number.',
  'percent-disagrees': ({ published, computed, value, plan }) =>
    `The published ${published} does not agree with ${value} out of a plan of ${plan} (which gives ${computed}); the published figure is printed, check the source.`,
  'percent-impossible': ({ percent, value }) =>
    `There is no whole plan of which ${value} is ${percent}; the published figure is printed, check the source.`,
  'plan-deduced': ({ percent, value, from, to }) =>
    `If ${value} is ${percent} of the plan, the plan ${from === to ? `can only be ${from}` : `lies between ${from} and ${to}`}.`,
  ...consistencyMessagesEn,
  'narrative-unknown-figure': ({ name, nearest }) =>
    `There is no figure named "${name}"${suggest(nearest) || '; declare it under facts or correct the name.'}`,
  'narrative-syntax': ({ text }) => `"${text}" does not name a figure; write {{name}}, such as {{facts.ethnic-share}}.`,
  'letterhead-borrowed': ({ profile, own }) =>
    `The report is printed in the ${profile} profile, but its letterhead and signature were written for ${own}; add report.${profile} before it is issued.`,

  'number-notation': ({ text, suggestion }) =>
    `"${text}" is not how numbers are written in Vietnamese text${write(suggestion)}.`,
  'number-foreign-digit': ({ text, character, codePoint, suggestion }) =>
    `"${text}" has "${character}" (${codePoint}), which is not a digit 0–9${write(suggestion)}.`,
  'number-negative': ({ text }) => `"${text}" is negative; the number here cannot be below 0, check it.`,
  'number-fraction': ({ text }) => `"${text}" is a fraction; only whole things are counted here, check it.`,
  'number-grouping': ({ text, suggestion }) =>
    `The separators in "${text}" are wrong: thousands take a point, decimals a comma${write(suggestion)}.`,
  'number-ambiguous': ({ text, first, second }) =>
    `"${text}" can be read in two ways; write "${first}" or "${second}".`,
  'number-leading-zero': ({ text, suggestion }) => `"${text}" has too many zeros in front; write "${suggestion}".`,
  'number-with-unit': ({ text, number, unit }) =>
    `"${text}" has its unit in it; write only "${number}" here, and "${unit}" under the key for the name (form, unit).`,
  'number-range': ({ text }) =>
    `In "${text}" the first number is not below the last; swap them, or give one number only.`,
  'ratio-of-zero': ({ text }) => `"${text}" divides by 0; the whole must be more than 0.`,
  'number-unreadable': ({ text, expected }) => `"${text}" cannot be read as ${NUMBERS[expected]}.`,
  'number-too-long': ({ length, limit }) => `The number has ${length} characters, more than ${limit}; check it.`,
  'number-unquoted': ({ text, read, safe }) =>
    `This is read as ${read} in the Vietnamese way, but other YAML tools may take ${text} for a decimal fraction; write ${safe} or "${text}" (in quotes) to be safe.`,
  'number-decimal-point': ({ text, suggestion }) =>
    `"${text}" has a decimal point; Vietnamese has a comma there, write "${suggestion}".`,
  'date-unreadable': ({ text }) => `"${text}" cannot be read as a date; write 2019-09-30 or 30/9/2019.`,
  'date-nonexistent': ({ text }) => `The calendar has no "${text}"; check the day and the month.`,
  'date-imprecise': ({ text }) => `"${text}" lacks its day, month or year; write it like 2019-09-30 or 30/9/2019.`,
  ...templateMessagesEn,
  ...documentMessagesEn,
  ...registerMessagesEn,
  ...rollupMessagesEn,
};
