import { type KeyDescription, keysOf } from '../model/keysOf.js';
import { type UnitYear, unitYearSchema } from '../model/schema/unitYear.js';
import { toIso } from '../quantity/printDate.js';
import { type Draft, type MapDraft, mapDraft, textDraft } from './draft.js';
import type { RolledUp } from './startRollup.js';

/** The unit that the sum is about. */
export interface Target {
  readonly name: string;
  readonly level: string;
}

/** Sums with the head of a data file. What is not known of the report is left blank, with a word on what belongs there. */
export function resultDraft({ entries, period }: RolledUp, target: Target | null, hasReport: boolean): MapDraft {
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
    ['report', hasReport ? null : blanksIn('report')],
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

function blanksIn(name: string): Draft | null {
  return blankOf(keysOf(unitYearSchema).find((key) => key.name === name));
}

/** Every key that must be given. */
function blankOf(key: KeyDescription | undefined): Draft | null {
  if (key === undefined) return null;
  if (key.shape.type !== 'map') return { type: 'blank', comment: key.description };
  const required = key.shape.keys.filter((inner) => inner.required);
  return mapDraft(required.map((inner) => [inner.name, blankOf(inner)]));
}
