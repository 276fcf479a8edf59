import type { Row } from '../../src/compare/compareRow.js';
import { type Comparison, compareYears, type YearsRefusal } from '../../src/compare/compareYears.js';
import type { Side, SideUnit } from '../../src/compare/side.js';
import { summarise } from '../../src/indicators/summarise.js';
import { validate } from '../../src/model/validate.js';
import type { Raw, RawMap } from '../support/raw.js';
import { unitYear } from '../support/unitYear.js';

/** A file of Bến Tre in a year, with these data. */
export function inYear(year: number, data: RawMap): SideUnit {
  const period = { label: `năm ${year}`, from: `${year}-01`, to: `${year}-12` };
  return sideUnit(unitYear({ unit: { name: 'Bến Tre', level: 'tỉnh' }, period, ...data }), `${year}.yaml`);
}

export function sideUnit(raw: Raw, file = 'data.yaml'): SideUnit {
  const { unit, findings } = validate(raw, () => false);
  if (unit === null) throw new Error(`no model: ${JSON.stringify(findings)}`);
  return { file, unit, summary: summarise(unit) };
}

export function compared(older: Side, newer: Side): Comparison {
  const comparison = compareYears(older, newer);
  if ('refusal' in comparison) throw new Error(`refused: ${JSON.stringify(comparison.refusal)}`);
  return comparison;
}

export function refused(older: Side, newer: Side): YearsRefusal {
  const comparison = compareYears(older, newer);
  if ('refusal' in comparison) return comparison.refusal;
  throw new Error('not refused');
}

/** The row of one indicator, of the data of 2018 and 2019. */
export function rowOf(id: string, older: RawMap, newer: RawMap): Row {
  const row = compared([inYear(2018, older)], [inYear(2019, newer)]).rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

/** A row in one line: "1.900 → 2.983: increased +1.083 +57%". */
export function said({ older, newer, status, absolute, percent, points, obstacle, cautions }: Row): string {
  const side = (figure: Row['older']) => figure?.figure?.text ?? '–';
  return [
    `${side(older)} → ${side(newer)}: ${status}`,
    ...[absolute, percent].flatMap((figure) => figure?.text ?? []),
    ...(points === null ? [] : [`${points.text} points`]),
    ...(obstacle === null ? [] : [`(${obstacle.type})`]),
    ...cautions.map((caution) => ('side' in caution ? `[${caution.type} ${caution.side}]` : `[${caution.type}]`)),
  ].join(' ');
}
