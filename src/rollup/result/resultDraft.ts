import { type KeyDescription, keysOf } from '../../model/keysOf.js';
import { type UnitYear, unitYearSchema } from '../../model/schema/unitYear.js';
import { toIso } from '../../quantity/date/printDate.js';
import type { RolledUp } from '../startRollup.js';
import { type Draft, type MapDraft, mapDraft, textDraft } from './draft.js';

/** The unit that the sum is about. */
export interface SumUnit {
  readonly name: string;
  readonly level: string;
}

/**
 * Sums with the head of a data file. What is not known of the report is left blank, with a word on what belongs there,
 * so that a draft can be built at once; its profile is that of the units. `saysAbout`: whether a resolution says what the
 * report is about.
 */
export function resultDraft(rolled: RolledUp, target: SumUnit, saysAbout: boolean): MapDraft {
  const { entries, period, bases, profile } = rolled;
  const head: readonly (readonly [string, Draft | null])[] = [
    [
      'unit',
      mapDraft([
        ['name', textDraft(target.name)],
        ['level', textDraft(target.level)],
        ['sumOf', bases.count === 1 ? null : basesDraft(bases)],
      ]),
    ],
    ['period', periodDraft(period)],
    ['report', reportDraft(profile, saysAbout)],
  ];
  return mapDraft([...head, ...entries]) as MapDraft;
}

function basesDraft({ count, words }: RolledUp['bases']): Draft | null {
  return mapDraft([
    ['count', textDraft(String(count))],
    ['unit', textDraft(words.join(', '))],
  ]);
}

function periodDraft({ label, from, to, running }: UnitYear['period']): Draft | null {
  return mapDraft([
    ['label', textDraft(label)],
    ['from', textDraft(toIso(from))],
    ['to', textDraft(toIso(to))],
    ['running', running === undefined ? null : textDraft(String(running))],
  ]);
}

/** Every key that must be given, and the subject where nothing else says it. */
function reportDraft(profile: string, saysAbout: boolean): Draft | null {
  const report = keysOf(unitYearSchema).find(({ name }) => name === 'report');
  const blanks = blankOf(report, saysAbout ? [] : ['subject']);
  if (blanks?.type !== 'map') return blanks;
  return { ...blanks, entries: new Map([...blanks.entries, ['profile', textDraft(profile)]]) };
}

function blankOf(key: KeyDescription | undefined, also: readonly string[] = []): Draft | null {
  if (key === undefined) return null;
  if (key.shape.type !== 'map') return { type: 'blank', comment: key.description };
  const required = key.shape.keys.filter((inner) => inner.required || also.includes(inner.name));
  return mapDraft(required.map((inner) => [inner.name, blankOf(inner)]));
}
