import { plainText } from '../plainText.js';
import { settleMarks } from '../settleMarks.js';
import type { Inline } from '../tree.js';
import { upperFirst } from '../vietnamese/changeFirstLetter.js';
import { type CitationContext, citationText, precisionWord } from '../vietnamese/citationText.js';
import { joinList } from '../vietnamese/joinList.js';
import type { InlineHelper } from './helperNames.js';
import { NoneOf } from './noneOf.js';
import type { Tokens } from './tokens.js';

/** What one rendering of a report carries along. */
export interface RenderData {
  readonly tokens: Tokens;
  /** Documents cited so far: the first citation is full, later ones short (NĐ 30/2020, PL I, II.6.b). */
  readonly cited: Set<string>;
  /** Party texts put a comma before "ngày". */
  readonly commaBeforeDate: boolean;
}

/** Arguments are of the kinds that helperNames.ts tells (checkNames.ts), or not there. */
type Helper = (args: readonly unknown[], data: RenderData) => unknown;

type Item = Readonly<Record<string, unknown>>;

export const helpers: Readonly<Record<InlineHelper, Helper>> = {
  /** A list in one phrase: {{join organisers}} → "A, B và C"; clauses that have commas take {{join topics "; "}}. */
  join: ([list, separator]) => {
    const items = listOf(list)
      .map(String)
      .filter((item) => item !== '');
    return typeof separator === 'string' ? items.join(separator) : joinList(items);
  },

  /** A document: in full the first time, type and number afterwards. */
  cite: ([document], data) => (isItem(document) ? citationText(document, citationContext(data)) : ''),

  /** The same where the sentence has named the issuer already. */
  citeWithoutIssuer: ([document], data) =>
    isItem(document) ? citationText({ ...document, issuer: undefined }, citationContext(data)) : '',

  /** A date with the word for its precision: "ngày 30/9/2019", "tháng 5/2018", "năm 2019". */
  day: ([date], data) => (date ? `${precisionWord(plainOf(date, data))} ${date}` : ''),

  /** The same for a cut-off: a month or a year means its end: "ngày 30/9/2019", "cuối tháng 9/2019", "cuối năm 2019". */
  cutoff: ([date], data) => {
    if (!date) return '';
    const word = precisionWord(plainOf(date, data));
    return `${word === 'ngày' ? word : `cuối ${word}`} ${date}`;
  },

  is: ([value, ...others]) => others.includes(value),

  /** Whether any of the values is there: {{#if (any plan percent)}}. */
  any: (values) => values.some(isThere),

  /** The items whose `key` is one of the values: {{#each (where media "group" "báo chí")}}. */
  where: ([list, key, ...values]) => listOf(list).filter((item) => isItem(item) && values.includes(item[String(key)])),

  first: ([list]) => listOf(list)[0],

  rest: ([list]) => listOf(list).slice(1),

  /** Words of the data as a sentence: a capital in front, one full stop behind. */
  sentence: ([text], data) => {
    const inlines = resolve(text, data);
    return inlines.length === 0 ? '' : data.tokens.put(upperFirst(settleMarks(withFullStop(inlines))));
  },

  upperFirst: ([text], data) => data.tokens.put(upperFirst(resolve(text, data))),
};

/** Nothing stands for no, and so does an empty list. */
export function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value) && !(value instanceof NoneOf);
}

function citationContext(data: RenderData): CitationContext {
  const { cited, commaBeforeDate } = data;
  return { cited, commaBeforeDate, plain: (value) => plainOf(value, data) };
}

function plainOf(value: unknown, data: RenderData): string {
  return plainText(resolve(value, data));
}

function resolve(text: unknown, { tokens }: RenderData): readonly Inline[] {
  return text === null || text === undefined ? [] : tokens.resolve(String(text));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withFullStop(inlines: readonly Inline[]): readonly Inline[] {
  return /[.!?…:]["”’)]*$/u.test(plainText(inlines)) ? inlines : [...inlines, { type: 'text', value: '.' }];
}
