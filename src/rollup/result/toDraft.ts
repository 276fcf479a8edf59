import type { DocumentNumber } from '../../model/leaf.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { toIso } from '../../quantity/date/printDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import { type Draft, listDraft, mapDraft, textDraft } from './draft.js';

type Scalar = Quantity | CalendarDate | DocumentNumber;

/** A piece of the model, as it stands in a data file. */
export function toDraft(value: unknown): Draft | null {
  if (typeof value === 'string') return textDraft(value);
  if (typeof value === 'boolean') return textDraft(String(value));
  if (Array.isArray(value)) return listDraft(value.map(toDraft));
  if (typeof value !== 'object' || value === null) return null;
  if ('type' in value && typeof value.type === 'string') return textDraft(scalarText(value as Scalar));
  return mapDraft(Object.entries(value).map(([key, inner]) => [key, toDraft(inner)]));
}

function scalarText(value: Scalar): string {
  return value.type === 'date' ? toIso(value) : value.text;
}

/** The same text for equal pieces of the model. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
}
