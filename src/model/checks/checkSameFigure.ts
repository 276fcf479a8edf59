import type { Finding, Path } from '../../diagnostics/finding.js';
import { isApart } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { toIso } from '../../quantity/date/printDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import { createFold, type Fold } from '../measured/foldWords.js';
import { type Measuring, measuredOf } from '../measured/measuredOf.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures } from './allMeasures.js';
import { allRates } from './allRates.js';

interface NamedFigure {
  readonly path: Path;
  readonly label: string;
  readonly what: Measuring;
  readonly value: Quantity;
  readonly unit: string | undefined;
  readonly asOf: CalendarDate | undefined;
}

/**
 * Figures that measure one thing, in one unit and on one day, are one figure, wherever they stand and however they are
 * spelled: a group and a scheme, a coverage and a rate of `participants.rates`, the denominators of both, which are named
 * by what they count. "hơn 77.000" beside 77.693 agrees; a sentence that says both numbers, as facts have, counts two things.
 */
export function checkSameFigure(unit: UnitYear): readonly Finding[] {
  const { period, abbreviations = [] } = unit;
  const fold = createFold({ unit: unit.unit, year: period.to.year, abbreviations });
  const met = new Map<string, NamedFigure>();
  return [...counts(unit), ...shares(unit), ...denominators(unit)].flatMap((figure): readonly Finding[] => {
    const identity = identityOf(figure, fold);
    const first = met.get(identity);
    if (first === undefined) met.set(identity, figure);
    if (first === undefined || !isApart(valueBounds(first.value), valueBounds(figure.value))) return [];
    if (says(figure.label, first.value.text) && says(figure.label, figure.value.text)) return [];
    const args = { label: figure.label, first: first.value.text, second: figure.value.text };
    return [{ code: 'figure-two-values', path: figure.path, args }];
  });
}

/** Whether a number stands in words, and is no part of another there; 5 is "05" in a report. */
function says(label: string, value: string): boolean {
  const [words, number] = [withoutZero(label), withoutZero(value)];
  for (let at = words.indexOf(number); at !== -1; at = words.indexOf(number, at + 1))
    if (!/\d[.,]?$/u.test(words.slice(0, at)) && !/^[.,]?\d/u.test(words.slice(at + number.length))) return true;
  return false;
}

function withoutZero(text: string): string {
  return text.replace(/(?<![\d.,])0+(?=\d)/gu, '');
}

function counts(unit: UnitYear): readonly NamedFigure[] {
  const { participants, facts = [] } = unit;
  const measures = allMeasures(unit).map(({ path, label, measure }) => ({
    path: [...path, 'value'],
    label,
    value: measure.value,
    unit: measure.unit,
    asOf: measure.asOf ?? participants?.asOf,
  }));
  const stated = facts.map(({ label, value, unit: word }, index) => ({
    path: ['facts', index, 'value'],
    label,
    value,
    unit: word,
    asOf: participants?.asOf,
  }));
  return [...measures, ...stated].map((figure) => {
    const type = figure.value.kind === 'money' ? 'money' : 'people';
    return { ...figure, what: { type, label: figure.label } };
  });
}

function shares(unit: UnitYear): readonly NamedFigure[] {
  return allRates(unit).map(({ path, label, rate: { percent, of }, asOf }) => ({
    path: [...path, 'percent'],
    label,
    what: { type: 'share', label, of },
    value: percent,
    unit: undefined,
    asOf,
  }));
}

function denominators(unit: UnitYear): readonly NamedFigure[] {
  return allRates(unit).flatMap(({ path, rate: { of, denominator: value } }): readonly NamedFigure[] => {
    if (value === undefined) return [];
    const what = { type: 'line', kind: 'denominator', parts: [of] } as const;
    return [{ path: [...path, 'denominator'], label: of, what, value, unit: undefined, asOf: undefined }];
  });
}

function identityOf({ what, value, unit = 'người', asOf }: NamedFigure, fold: Fold): string {
  return [measuredOf(what, fold).key, value.kind, fold(unit), asOf === undefined ? '' : toIso(asOf)].join('\n');
}
