import { nearestWord } from '../diagnostics/nearestWord.js';
import type { Figure } from '../indicators/figure.js';
import { isFigure, isWording } from '../indicators/isNamed.js';
import type { NamedDate } from '../indicators/named.js';
import type { Summary } from '../indicators/summarise.js';
import { isRecord } from '../model/withoutBlanks.js';
import type { Inline } from './tree.js';
import { precisionWord } from './vietnamese/citationText.js';
import { wordingInlines } from './wordingInlines.js';

export interface Named {
  /** What the braces stand for; null where they stand for nothing. */
  readonly inlines: readonly Inline[] | null;
  /** The name between the braces; null where there is none. */
  readonly name: string | null;
  /** The known name that was most likely meant. */
  readonly nearest: string | null;
}

type Declare = (figure: Figure) => void;

/** `{{facts.ethnic-share}}`, `{{cite documents.124-kh-tu}}`, `{{day participants.asOf}}` → what a sentence says there. */
export function sayName(braces: string, summary: Summary, declare: Declare): Named {
  const [, helper, name] = /^\{\{\s*(?:(cite|day)\s+)?([^\s{}"'()=|#/>!&^]+)\s*\}\}$/u.exec(braces) ?? [];
  if (name === undefined) return { inlines: null, name: null, nearest: null };
  const value = summary.figures.get(name) ?? lookUp({ ...summary, ...summary.unit }, name.split('.'));
  const inlines =
    helper === 'cite' ? shortCitation(value, declare) : helper === 'day' ? dated(value) : plain(value, declare);
  return { inlines, name, nearest: inlines === null ? nearestWord(name, [...summary.figures.keys()]) : null };
}

/** List items are found by their identity, everything else by its key. */
function lookUp(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, step) => {
    if (Array.isArray(here)) return here.find((item) => typeof item === 'object' && item !== null && item.id === step);
    return isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }, value);
}

function plain(value: unknown, declare: Declare): readonly Inline[] | null {
  if (isFigure(value)) return [{ type: 'figure', id: value.id, text: value.text }];
  // A sentence that names figures itself is not to be named: it could name its namer.
  if (isWording(value)) return value.narrative && value.text.includes('{{') ? null : wordingInlines(value, declare);
  return isRecord(value) && isFigure(value.value) ? plain(value.value, declare) : null;
}

/** In a sentence of the data a document is cited short: it stands in full where the documents are listed. */
function shortCitation(value: unknown, declare: Declare): readonly Inline[] | null {
  if (!isRecord(value) || !isWording(value.kind)) return null;
  const kind = wordingInlines(value.kind, declare);
  return isFigure(value.number)
    ? [...kind, { type: 'text', value: ' số ' }, ...(plain(value.number, declare) ?? [])]
    : kind;
}

function dated(value: unknown): readonly Inline[] | null {
  if (!isFigure(value) || value.kind !== 'date') return null;
  const { id, text } = value as NamedDate;
  return [
    { type: 'text', value: `${precisionWord(text)} ` },
    { type: 'figure', id, text },
  ];
}
