import { type KeyDescription, keysOf } from '../../model/keysOf.js';
import { type UnitYear, unitYearSchema } from '../../model/schema/unitYear.js';
import { toIso } from '../../quantity/date/printDate.js';
import type { RolledUp } from '../startRollup.js';
import { type Draft, type MapDraft, mapDraft, textDraft } from './draft.js';

/** The unit that the sum is about. */
export interface Target {
  readonly name: string;
  readonly level: string;
}

/** What of the report's head is to be left blank besides what every report needs; null where the frame has a head. */
export interface Blanks {
  /** Where no resolution says what the report is about. */
  readonly subject: boolean;
}

/** Sums with the head of a data file. What is not known of the report is left blank, with a word on what belongs there. */
export function resultDraft({ entries, period }: RolledUp, target: Target | null, blanks: Blanks | null): MapDraft {
  const head: readonly (readonly [string, Draft | null])[] = [
    [
      'unit',
      target &&
        mapDraft([
          ['name', textDraft(target.name)],
          ['level', textDraft(target.level)],
        ]),
    ],
    ['period', periodDraft(period)],
    ['report', blanks && blanksIn('report', blanks)],
  ];
  return mapDraft([...head, ...entries]) as MapDraft;
}

function periodDraft({ label, from, to, running }: UnitYear['period']): Draft | null {
  return mapDraft([
    ['label', textDraft(label)],
    ['from', textDraft(toIso(from))],
    ['to', textDraft(toIso(to))],
    ['running', running === undefined ? null : textDraft(String(running))],
  ]);
}

function blanksIn(name: string, { subject }: Blanks): Draft | null {
  const key = keysOf(unitYearSchema).find((one) => one.name === name);
  return blankOf(key, subject ? ['subject'] : []);
}

/** Every key that must be given, and those named. */
function blankOf(key: KeyDescription | undefined, also: readonly string[] = []): Draft | null {
  if (key === undefined) return null;
  if (key.shape.type !== 'map') return { type: 'blank', comment: key.description };
  const required = key.shape.keys.filter((inner) => inner.required || also.includes(inner.name));
  return mapDraft(required.map((inner) => [inner.name, blankOf(inner)]));
}
