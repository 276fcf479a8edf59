import type { ReportMeasure } from '../../diagnostics/codes.js';
import { countEn } from '../counts.js';
import { consistencyMessagesEn } from './consistencyMessages.en.js';
import { documentMessagesEn } from './documentMessages.en.js';
import { fileMessagesEn } from './fileMessages.en.js';
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

const ALONE = {
  count: 'write one count here, in the unit of this entry; rates and money go under other keys',
  rate: 'write one percentage here, like 96,06% or gần 20%',
  money: 'write an amount in đồng here, like 3.900 tỷ đồng; other money, rates and counts cannot stand here',
} as const;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const suggest = (nearest: string | null): string => (nearest === null ? '' : `; did you mean "${nearest}"?`);
const write = (suggestion: string | null): string =>
  suggestion === null ? '; write it with digits 0–9, like 837.727 or 96,06%' : `; write "${suggestion}"`;

export const findingMessagesEn: FindingMessages = {
  ...fileMessagesEn,

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
    `The list has ${countEn(length)} items, more than the limit of ${countEn(limit)}; keep those that the report needs.`,
  'type-wrong': ({ expected, got, instead }) =>
    instead === null
      ? `This must be ${SHAPES[expected]}, but it is ${SHAPES[got]}${expected === 'text' ? QUOTE_IT : ''}.`
      : `This must be ${SHAPES[expected]}, not a number; write ${instead}.`,
  'choice-unknown': ({ value, nearest, choices }) =>
    `"${value}" is not allowed here; choose ${quoted(choices)}${suggest(nearest) || '.'}`,
  'text-empty': () => 'The text is empty; fill it in, or delete the whole key or item.',
  'text-too-long': ({ length, limit }) =>
    `The text has ${countEn(length)} characters, more than ${countEn(limit)}; split it into several items.`,
  'id-malformed': ({ value }) =>
    `The name "${value}" is not allowed; use lower-case letters without marks, digits and hyphens, 40 characters at most, such as "ethnic-share".`,
  'id-duplicate': ({ id, first, list }) =>
    `This item has the same name "${id}" as item ${first} of ${list}; delete one of them or give each an "id" of its own.`,

  'subject-missing': () =>
    'Neither a resolution nor report.subject is given, so the subject line names the period alone; write report.subject to say more.',
  'report-too-long': ({ what, limit }) =>
    `The report is too long: more than ${countEn(limit)} ${REPORT[what]}; take something out of the data, or change the template (--template, --templates).`,
  'period-reversed': ({ from, to }) => `The period ends (${to}) before it begins (${from}); correct from or to.`,
  'document-duplicate': ({ kind, number }) => `${kind} ${number} is listed above already; delete one of the two.`,
  'event-day-and-span': ({ key }) =>
    `Beside the day (date) there is no ${key}; of what lasts for several days, write from and to, and no date.`,
  'plan-empty': () =>
    'This plan has no figure; give the number planned (value), the published percentage (percent) or the published gap (shortfall, excess).',
  'plan-zero': () =>
    'No percentage can be taken of a plan of 0; delete this plan, correct the number, or write limit: tối đa if it is a limit to keep.',
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
  'figure-unprinted': ({ name, text }) =>
    `The figure ${text} is in the file, but the report prints it nowhere; name it in a sentence as {{${name}}}, or take it out if it is not used.`,
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
    `"${text}" can be read in two ways; write ${first === null || second === null ? 'one number alone, its thousands or decimals made clear' : `"${first}" or "${second}"`}.`,
  'number-leading-zero': ({ text, suggestion }) => `"${text}" has too many zeros in front${write(suggestion)}.`,
  'number-with-unit': ({ text, number, unit, key, expected }) =>
    number === null || key === null
      ? `"${text}" has "${unit}" in it; ${ALONE[expected]}.`
      : `"${text}" has its unit in it; write only "${number}" here, and "${unit}" under the key ${key} beside it.`,
  'number-range': ({ text }) =>
    `In "${text}" the first number is not below the last; swap them, or give one number only.`,
  'ratio-of-zero': ({ text }) => `"${text}" divides by 0; the whole must be more than 0.`,
  'number-unreadable': ({ text, expected }) => `"${text}" cannot be read as ${NUMBERS[expected]}.`,
  'number-too-long': ({ length, limit }) =>
    `The number has ${countEn(length)} characters, more than ${countEn(limit)}; check it.`,
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
