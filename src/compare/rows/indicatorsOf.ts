import type { Figure } from '../../indicators/figure.js';
import type { NamedQuantity } from '../../indicators/named.js';
import type { Summary } from '../../indicators/summarise.js';
import { isOfSome } from '../../model/isOfSome.js';
import { createFold, type FileWords, type Fold } from '../../model/measured/foldWords.js';
import { measuredOf, wholeOf } from '../../model/measured/measuredOf.js';
import { eventIndicators } from './eventIndicators.js';
import { GROUPS, type Group } from './groups.js';
import { type Indicator, type IndicatorRow, type OwnTime, type Terms, wordText } from './indicator.js';
import { materialIndicators, mediaIndicators } from './mediaIndicators.js';
import { beneficiaryIndicators, financeIndicators, participantIndicators } from './participantIndicators.js';
import { placeIndicators } from './placeIndicators.js';
import {
  contextIndicators,
  documentIndicators,
  factIndicators,
  goalIndicators,
  supportIndicators,
} from './programmeIndicators.js';
import type { Time } from './time.js';

/** Everything that one file counts and another year's file may count again, in the order of reports, group by group. */
export function indicatorsOf(summary: Summary): readonly Indicator[] {
  const found = SOURCES.flatMap((rows) => rows(summary));
  const fold = createFold(fileWords(summary));
  const sharesOfUnits = sharesIn(summary);
  return GROUPS.flatMap((group: Group) => found.filter((row) => row.group === group)).map(
    ({ what, own, ...row }): Indicator => ({
      ...row,
      measured: measuredOf(what, fold),
      terms: termsOf(row, fold),
      time: timeOf(own, row.flow, summary),
      ofSome: sharesOfUnits.get(placeOf(row.figure)) ?? null,
    }),
  );
}

const SOURCES: readonly ((summary: Summary) => readonly IndicatorRow[])[] = [
  contextIndicators,
  documentIndicators,
  eventIndicators,
  mediaIndicators,
  materialIndicators,
  supportIndicators,
  participantIndicators,
  financeIndicators,
  beneficiaryIndicators,
  placeIndicators,
  goalIndicators,
  factIndicators,
];

function termsOf({ unit, scope: { of, area } }: Pick<IndicatorRow, 'unit' | 'scope'>, fold: Fold): Terms {
  return {
    unit: fold(wordText(unit)),
    of: of === undefined ? null : wholeOf(of.text, fold),
    area: area === undefined ? null : fold(area.text),
  };
}

function fileWords({ unit: { unit, period, abbreviations = [] } }: Summary): FileWords {
  return {
    unit: { name: unit.name.text, level: unit.level },
    year: period.to.calendar.year,
    abbreviations: abbreviations.map(({ short, full }) => ({ short: short.text, full: full.text })),
  };
}

/** "2/3" beside a sum of some units, by the place of that sum. */
function sharesIn({ figures }: Summary): ReadonlyMap<string | null, NamedQuantity> {
  const shares = [...figures.values()].filter(isNumber).filter(({ origin, quantity }) => {
    return origin.type === 'given' && origin.path.at(-1) === 'units' && isOfSome(quantity);
  });
  return new Map(shares.map((share) => [placeOf(share), share]));
}

function isNumber(figure: Figure): figure is NamedQuantity {
  return 'quantity' in figure;
}

/** Where the map stands that a figure is a key of; null for one that is worked out. */
function placeOf(figure: NamedQuantity | null): string | null {
  return figure?.origin.type === 'given' ? figure.origin.path.slice(0, -1).join('.') : null;
}

/** Its own days come before those of the period. */
function timeOf({ from, to, asOf }: OwnTime, flow: boolean, { unit: { period } }: Summary): Time {
  return { from: flow ? (from ?? period.from) : (from ?? null), to: to ?? asOf ?? period.to };
}
