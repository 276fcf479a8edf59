import { nearestName } from '../diagnostics/nearestName.js';
import type { Figure } from '../indicators/figure.js';
import { isFigure, isWording } from '../indicators/namedLeaves.js';
import type { Summary } from '../indicators/summarise.js';
import { isMap } from '../model/isMap.js';
import { DOTS } from '../quantity/missingQuantity.js';
import type { HelperName } from './template/helperNames.js';
import type { Inline } from './tree.js';
import { upperFirst } from './vietnamese/changeFirstLetter.js';
import { precisionWord } from './vietnamese/citationText.js';
import { wordingInlines } from './wordingInlines.js';

export interface SaidName {
  /** What the braces stand for; null where they stand for nothing. */
  readonly inlines: readonly Inline[] | null;
  /** The name between the braces; null where there is none. */
  readonly name: string | null;
  /** The known name that was most likely meant. */
  readonly nearest: string | null;
}

/** In a draft: every name. */
export type MayWait = (name: string) => boolean;

type Declare = (figure: Figure) => void;
type Sayer = (value: unknown, declare: Declare) => readonly Inline[] | null;

/** The helpers of templates that make words of one value; the others decide or repeat, which a sentence of data does not. */
const SAYERS: Readonly<Partial<Record<HelperName | 'name', Sayer>>> = {
  name: plain,
  cite: shortCitation,
  citeWithoutIssuer: shortCitation,
  cutoff: (value) => dated(value, (word) => (word === 'ngày' ? word : `cuối ${word}`)),
  day: (value) => dated(value, (word) => word),
  first: (value, declare) => (Array.isArray(value) ? plain(value[0], declare) : null),
  join: joined,
  upperFirst(value, declare) {
    const said = plain(value, declare);
    return said === null ? null : upperFirst(said);
  },
};

/** `{{facts.ethnic-share}}`, `{{cite documents.124-kh-tu}}`, `{{day participants.asOf}}` → what a sentence says there. */
export function sayName(braces: string, summary: Summary, mayWait: MayWait, declare: Declare): SaidName {
  const [, helper = 'name', name] = /^\{\{\s*(?:([a-zA-Z]+)\s+)?([^\s{}"'()=|#/>!&^]+)\s*\}\}$/u.exec(braces) ?? [];
  const say = Object.hasOwn(SAYERS, helper) ? SAYERS[helper as HelperName] : undefined;
  if (name === undefined || say === undefined) return { inlines: null, name: null, nearest: null };
  const all = { ...summary, ...summary.unit };
  const path = name.split('.');
  const inlines =
    say(summary.figures.get(name) ?? asPrinted(lookUp(all, path), summary), declare) ??
    (mayWait(name) && isMap(lookUp(all, path.slice(0, -1))) ? WAITING : null);
  return { inlines, name, nearest: inlines === null ? nearestName(name, [...summary.figures.keys()]) : null };
}

/** A figure whose long name was cut for Word, as the sentences about it print it. */
function asPrinted(value: unknown, { figures }: Summary): unknown {
  return isFigure(value) ? (figures.get(value.id) ?? value) : value;
}

/** What is worked out of numbers that are still to come, in a draft. */
const WAITING: readonly Inline[] = [{ type: 'text', value: DOTS }];

/** List items are found by their identity, everything else by its key. */
function lookUp(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, step) => {
    if (Array.isArray(here)) return here.find((item) => typeof item === 'object' && item !== null && item.id === step);
    return isMap(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }, value);
}

function plain(value: unknown, declare: Declare): readonly Inline[] | null {
  if (isFigure(value)) return [{ type: 'figure', id: value.id, text: value.text }];
  // A sentence that names figures itself is not to be named: it could name its namer.
  if (isWording(value)) return value.narrative && value.text.includes('{{') ? null : wordingInlines(value, declare);
  return isMap(value) && isFigure(value.value) ? plain(value.value, declare) : null;
}

/** In a sentence of the data a document is cited short: it stands in full where the documents are listed. */
function shortCitation(value: unknown, declare: Declare): readonly Inline[] | null {
  if (!isMap(value) || !isWording(value.kind)) return null;
  const kind = wordingInlines(value.kind, declare);
  return isFigure(value.number)
    ? [...kind, { type: 'text', value: ' số ' }, ...(plain(value.number, declare) ?? [])]
    : kind;
}

function dated(value: unknown, wordFor: (precision: string) => string): readonly Inline[] | null {
  if (!isFigure(value) || value.kind !== 'date') return null;
  const { id, text } = value;
  return [
    { type: 'text', value: `${wordFor(precisionWord(text))} ` },
    { type: 'figure', id, text },
  ];
}

/** "A, B và C"; null where one of them cannot be said. */
function joined(value: unknown, declare: Declare): readonly Inline[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const inlines: Inline[] = [];
  for (const [index, item] of value.entries()) {
    const said = plain(item, declare);
    if (said === null) return null;
    if (index > 0) inlines.push({ type: 'text', value: index === value.length - 1 ? ' và ' : ', ' });
    inlines.push(...said);
  }
  return inlines;
}
