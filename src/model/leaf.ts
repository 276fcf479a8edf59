import * as z from 'zod';
import type { FindingArgs } from '../diagnostics/codes.js';
import { LIMITS } from '../diagnostics/limits.js';
import { nearestWord } from '../diagnostics/nearestWord.js';
import type { CalendarDate } from '../quantity/date/calendarDate.js';
import { readDate, readFullDate } from '../quantity/date/readDate.js';
import { missingQuantity } from '../quantity/missingQuantity.js';
import type { Quantity, QuantityKind } from '../quantity/quantity.js';
import type { Reading } from '../quantity/read/reading.js';
import { readQuantity } from '../quantity/read/readQuantity.js';

/** What a scalar of the data is; it decides how the text is read, named, and described to editors. */
export type LeafKind =
  | 'text'
  | 'narrative'
  | 'identifier'
  | 'documentNumber'
  | 'choice'
  | 'flag'
  | NumberKind
  | 'date'
  | 'fullDate';
export type NumberKind = QuantityKind | 'amount';

/** The kind of each leaf schema; walks over the model ask here. */
export const leafKinds = new WeakMap<z.core.$ZodType, LeafDescription>();

interface LeafDescription {
  readonly kind: LeafKind;
  readonly choices?: readonly string[];
  readonly instead?: Described['instead'];
  /** What each choice means, in their order. */
  readonly meanings?: readonly string[];
}

/** What stands for a number left blank (fillBlanks.ts): a private-use character, which no file can hold (letters/forbiddenCharacter.ts). */
export const MISSING = '\uE002';

/** A document's number and symbol: "124-KH/TU". It is a figure of the report. */
export interface DocumentNumber {
  readonly type: 'documentNumber';
  readonly text: string;
}

export interface Described {
  /** What the key means, in words an officer understands (Vietnamese). */
  readonly description: string;
  /** As it would stand in the YAML file. */
  readonly example?: string | number;
  /** Of an optional key, one of these says the same, so that a blank here is nothing to fill in: keys beside it, "/key" at the root. */
  readonly instead?: readonly string[];
}

// What leaves of one kind have in common is made once: `describe` copies it, and making a schema is slow.
const TEXT = z.string().check(isText);
const IDENTIFIER = z.string().check(isIdentifier);
const DOCUMENT_NUMBER = TEXT.transform((written): DocumentNumber => ({ type: 'documentNumber', text: written }));
const FLAG = z.string().transform((written, context): boolean => {
  if (written === 'true' || written === 'false') return written === 'true';
  fail(context, 'choice-unknown', { value: written, nearest: null, choices: ['true', 'false'] });
  return z.NEVER;
});
const COUNT = numbers('count');
const RATE = numbers('rate');
const MONEY = numbers('money');
const AMOUNT = numbers('amount');
const DATE = dates(readDate);
const FULL_DATE = dates(readFullDate);

export const text = (described: Described) => describe(TEXT, 'text', described);

/** A sentence or paragraph that may name figures: "gần {{facts.ethnic-share}} dân số". */
export const narrative = (described: Described) => describe(TEXT, 'narrative', described);

export const identifier = (described: Described) => describe(IDENTIFIER, 'identifier', described);

export const documentNumber = (described: Described) => describe(DOCUMENT_NUMBER, 'documentNumber', described);

export const choice = <const T extends readonly string[]>(
  choices: T,
  described: Described & { readonly meanings?: { readonly [Index in keyof T]: string } },
) =>
  describe(
    z.string().transform((written, context): T[number] => {
      if (choices.includes(written)) return written;
      fail(context, 'choice-unknown', { value: written, nearest: nearestWord(written, choices), choices });
      return z.NEVER;
    }),
    'choice',
    described,
    choices,
    described.meanings,
  );

export const flag = (described: Described) => describe(FLAG, 'flag', described);

export const count = (described: Described) => describe(COUNT, 'count', described);
export const rate = (described: Described) => describe(RATE, 'rate', described);
export const money = (described: Described) => describe(MONEY, 'money', described);
/** A count, a rate or money, as its own text says: "8", "gần 20%", "3.900 tỷ đồng". */
export const amount = (described: Described) => describe(AMOUNT, 'amount', described);

/** A date as precise as it is known: a day, a month or a year. */
export const date = (described: Described) => describe(DATE, 'date', described);
export const fullDate = (described: Described) => describe(FULL_DATE, 'fullDate', described);

/** Text → quantity, by the kind of its leaf. `plain`: written without quotes. */
export function readNumber(kind: NumberKind, written: string, plain: boolean): Reading<Quantity> {
  return readQuantity(written, plain, kind === 'amount' ? amountKind(written) : kind);
}

function amountKind(written: string): QuantityKind {
  if (written.includes('%')) return 'rate';
  return /đồng\s*$/u.test(written.normalize('NFC')) ? 'money' : 'count';
}

function numbers(kind: NumberKind) {
  return z
    .string()
    .transform(
      (written, context): Quantity =>
        written === MISSING
          ? missingQuantity(kind === 'amount' ? 'count' : kind)
          : fromReading(readNumber(kind, written, true), context),
    );
}

function dates(read: (written: string) => Reading<CalendarDate>) {
  return z.string().transform((written, context): CalendarDate => fromReading(read(written), context));
}

/** Errors of the reading become issues here; its warnings are found again, with their quotes known, by `numberWarnings`. */
function fromReading<T>(reading: Reading<T>, context: z.core.$RefinementCtx): T {
  if (reading.value !== null) return reading.value;
  for (const { code, args } of reading.problems) fail(context, code, args);
  return z.NEVER;
}

function isText(payload: z.core.ParsePayload<string>): void {
  if (payload.value === '') issue(payload, 'text-empty', {});
  const { length } = payload.value;
  if (length > LIMITS.data.text) issue(payload, 'text-too-long', { length, limit: LIMITS.data.text });
}

function isIdentifier(payload: z.core.ParsePayload<string>): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(payload.value) || payload.value.length > 40) {
    issue(payload, 'id-malformed', { value: payload.value });
  }
}

function fail<C extends keyof FindingArgs>(context: z.core.$RefinementCtx, code: C, args: FindingArgs[C]): void {
  context.addIssue({ code: 'custom', params: { code, args } });
}

function issue<C extends keyof FindingArgs>(payload: z.core.ParsePayload<string>, code: C, args: FindingArgs[C]): void {
  payload.issues.push({ code: 'custom', input: payload.value, params: { code, args } });
}

function describe<S extends z.ZodType>(
  schema: S,
  kind: LeafKind,
  described: Described,
  choices?: readonly string[],
  meanings?: readonly string[],
): S {
  const { description, example, instead } = described;
  // `meta` returns a copy: the kind belongs to the copy, which is what the model is built from.
  const leaf = schema.meta(example === undefined ? { description } : { description, examples: [example] });
  leafKinds.set(leaf, {
    kind,
    ...(choices && { choices }),
    ...(meanings && { meanings }),
    ...(instead && { instead }),
  });
  return leaf;
}
