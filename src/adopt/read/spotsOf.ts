import type { Control } from '../../readers/readDocument.js';
import type { Spot } from '../../verify/scan/spot.js';
import { isCountingKind } from './around.js';

/** What the data file says at a figure's name, and what it is. */
export type Marked = ReadonlyMap<string, { readonly text: string; readonly kind: string }>;

/**
 * The numbers of a paragraph: where the document marks a figure of the data, that is one, however it is written ("từ 3.468 đến
 * 7.138", "hàng trăm"), and its name tells a date from a share.
 */
export function spotsOf(
  text: string,
  scanned: readonly Spot[],
  controls: readonly Control[],
  named: Marked,
): readonly Spot[] {
  const marked = controls.flatMap(({ id, start, end }): readonly Spot[] => {
    const figure = named.get(id) ?? (named.size > 0 ? UNKNOWN : undefined);
    if (figure === undefined || !KINDS.has(figure.kind) || text.slice(start, end).trim() === '') return [];
    const within = scanned.find((one) => one.start < end && start < one.end);
    const isNumber = figure.kind === 'documentNumber';
    if (isNumber && within?.kind === 'document' && within.leadStart === start && within.end === end) return [];
    const found = text.slice(start, end).replace(/\s+/gu, ' ').trim();
    if (figure === UNKNOWN && within !== undefined && !isCountingKind(within.kind)) return [];
    const isDate = figure.kind === 'date' || figure.kind === 'fullDate';
    const kind = isNumber ? 'document' : isDate ? dateKind(within) : numberKind(within, found);
    const key = isDate ? `d:${figure.text}` : (within?.key ?? `w:${found}`);
    return [{ kind, key, found, before: within?.before ?? '', start, leadStart: start, end, approximator: null }];
  });
  if (marked.length === 0) return scanned;
  const others = scanned.filter((one) => !marked.some(({ start, end }) => one.start < end && start < one.end));
  return [...others, ...marked].toSorted((a, b) => a.start - b.start);
}

/** What a name is of that was cut, or that is worked out; a number, unless it reads as a date. */
const UNKNOWN = { text: '', kind: 'amount' };

const KINDS: ReadonlySet<string> = new Set(['amount', 'count', 'date', 'documentNumber', 'fullDate', 'money', 'rate']);

function dateKind(within: Spot | undefined): Spot['kind'] {
  return within === undefined || isCountingKind(within.kind) ? 'date' : within.kind;
}

function numberKind(within: Spot | undefined, found: string): Spot['kind'] {
  if (found.includes('%')) return 'percent';
  return within !== undefined && within.kind !== 'percent' && isCountingKind(within.kind) ? within.kind : 'number';
}
