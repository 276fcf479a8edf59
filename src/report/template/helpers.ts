import { plainText } from '../plainText.js';
import { settleMarks } from '../settleMarks.js';
import type { Inline } from '../tree.js';
import { upperFirst } from '../vietnamese/changeFirstLetter.js';
import { type CitationContext, citationText, precisionWord } from '../vietnamese/citationText.js';
import { joinList } from '../vietnamese/joinList.js';
import type { HelperName } from './helperNames.js';
import type { Tokens } from './tokens.js';

/** What one rendering of a report carries along, as Handlebars `@data`. */
export interface RenderData {
  readonly tokens: Tokens;
  /** Documents cited so far: the first citation is full, later ones short (NĐ 30/2020, PL I, II.6.b). */
  readonly cited: Set<string>;
  /** Party texts put a comma before "ngày". */
  readonly commaBeforeDate: boolean;
}

/** Helpers that Handlebars brings along itself. */
type BuiltIn = 'if' | 'unless' | 'each' | 'with';

type Item = Readonly<Record<string, unknown>>;

type HelperOptions = Handlebars.HelperOptions;

export const helpers = {
  /** A list in one phrase: {{join organisers}} → "A, B và C"; clauses that have commas take {{join topics "; "}}. */
  join(list: readonly unknown[] | null | undefined, separator: unknown): string {
    const items = (list ?? []).map(String);
    return typeof separator === 'string' ? items.join(separator) : joinList(items);
  },

  /** The block once per item, in one phrase: {{#listed items}}{{count}} {{form}}{{/listed}}. */
  listed(this: unknown, list: readonly unknown[] | null | undefined, options: HelperOptions): string {
    const items = (list ?? []).map((item) => options.fn(item).trim()).filter((text) => text !== '');
    return items.length === 0 ? options.inverse(this) : joinList(items);
  },

  /** A document: in full the first time, type and number afterwards. */
  cite(document: Item | null | undefined, options: HelperOptions): string {
    return document ? citationText(document, citationContext(options)) : '';
  },

  /** The same where the sentence has named the issuer already. */
  citeWithoutIssuer(document: Item | null | undefined, options: HelperOptions): string {
    return document ? citationText({ ...document, issuer: undefined }, citationContext(options)) : '';
  },

  /** A date with the word for its precision: "ngày 30/9/2019", "tháng 5/2018", "năm 2019". */
  day: (date: unknown, options: HelperOptions) => (date ? `${precisionWord(plainOf(date, options))} ${date}` : ''),

  /** The same for a cut-off: a month or a year means its end: "ngày 30/9/2019", "cuối tháng 9/2019", "cuối năm 2019". */
  cutoff(date: unknown, options: HelperOptions): string {
    if (!date) return '';
    const word = precisionWord(plainOf(date, options));
    return `${word === 'ngày' ? word : `cuối ${word}`} ${date}`;
  },

  is: (value: unknown, ...others: readonly unknown[]) => others.slice(0, -1).includes(value),

  /** Whether any of the values is there: {{#if (any plan percent)}}. */
  any: (...values: readonly unknown[]) =>
    values.slice(0, -1).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value))),

  /** The items whose `key` is one of the values: {{#each (where media "group" "báo chí")}}. */
  where: (list: readonly Item[] | null | undefined, key: string, ...values: readonly unknown[]) =>
    (list ?? []).filter((item) => values.slice(0, -1).includes(item[key])),

  first: (list: readonly unknown[] | null | undefined) => list?.[0] ?? '',

  rest: (list: readonly unknown[] | null | undefined) => (list ?? []).slice(1),

  /** Words of the data as a sentence: a capital in front, one full stop behind. */
  sentence: (text: unknown, options: HelperOptions) => {
    const inlines = resolve(text, options);
    return inlines.length === 0 ? '' : tokensOf(options).put(upperFirst(settleMarks(withFullStop(inlines))));
  },

  upperFirst: (text: unknown, options: HelperOptions) => tokensOf(options).put(upperFirst(resolve(text, options))),
} satisfies Readonly<Record<Exclude<HelperName, BuiltIn>, Handlebars.HelperDelegate>>;

function citationContext(options: HelperOptions): CitationContext {
  const { cited, commaBeforeDate } = options.data as RenderData;
  return { cited, commaBeforeDate, plain: (value) => plainOf(value, options) };
}

function plainOf(value: unknown, options: HelperOptions): string {
  return plainText(resolve(value, options));
}

function tokensOf({ data }: HelperOptions): Tokens {
  return (data as RenderData).tokens;
}

function resolve(text: unknown, options: HelperOptions): readonly Inline[] {
  return text === null || text === undefined ? [] : tokensOf(options).resolve(String(text));
}

function withFullStop(inlines: readonly Inline[]): readonly Inline[] {
  return /[.!?…:]["”’)]*$/u.test(plainText(inlines)) ? inlines : [...inlines, { type: 'text', value: '.' }];
}
