import { type Ordered, orderFiles, type TrendInput } from '../../../src/compare/trend/orderFiles.js';
import { type TrendRow, trendRows } from '../../../src/compare/trend/trendRow.js';
import { loadUnitYear } from '../../../src/jobs/steps/loadUnitYear.js';

export interface MadeUp {
  readonly name?: string;
  readonly level?: string;
  readonly from: string;
  readonly to: string;
  /** What the file says besides, as YAML. */
  readonly data?: string;
}

/** A data file of a unit that does not exist, unless the test names one that does. */
export function madeUp({ name = 'Vân Hải', level = 'tỉnh', from, to, data = '' }: MadeUp): TrendInput {
  const yaml = `unit: { name: ${name}, level: ${level} }
period: { label: kỳ thử, from: ${from}, to: ${to} }
report:
  profile: state
  subject: thử
  issuer: { name: Cơ quan thử, symbol: BHXH }
  place: Nơi thử
  signer: { title: Giám đốc }
${data}`;
  const file = `${name} ${to}.yaml`;
  const { unit, summary, findings } = loadUnitYear({ name: file, data: new TextEncoder().encode(yaml) });
  if (unit === null || summary === null) throw new Error(JSON.stringify(findings));
  return { file, unit, summary };
}

/** A whole year. */
export function year(number: number, data: string): TrendInput {
  return madeUp({ from: `${number}-01-01`, to: `${number}-12-31`, data });
}

export function voluntary(value: string): string {
  return `participants: { voluntary: { value: "${value}" } }`;
}

/** One value a year from 2018 on; null: a year that does not count it. */
export function voluntaryYears(...values: readonly (string | null)[]): readonly TrendInput[] {
  return values.map((value, index) => year(2018 + index, value === null ? '' : voluntary(value)));
}

export function ordered(inputs: readonly TrendInput[]): NonNullable<Ordered['files']> {
  const { files, problem } = orderFiles(inputs);
  if (files === null) throw new Error(JSON.stringify(problem));
  return files;
}

export function rowsOf(inputs: readonly TrendInput[]): readonly TrendRow[] {
  return trendRows(ordered(inputs));
}

export function rowOf(inputs: readonly TrendInput[], id = 'participants.voluntary'): TrendRow {
  const row = rowsOf(inputs).find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}
