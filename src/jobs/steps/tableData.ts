import { isMap } from '../../model/isMap.js';
import type { UnitYearData } from '../../model/schema/unitYearData.js';
import type { SumUnit } from '../../rollup/result/resultDraft.js';
import { LEVELS } from '../../territories/levels.js';
import type { SumFrame } from './rolledFile.js';

/** Days in ISO form or as an officer writes them, and what the time between them is called. */
export type PeriodData = Pick<UnitYearData['period'], 'label' | 'from' | 'to'>;

/** What a data file would say that only names a table of places. Nothing is printed of its head. */
export function tableData(file: string, { name, level }: SumUnit, period: PeriodData): UnitYearData {
  const known = LEVELS.find((one) => one === level) ?? 'tỉnh';
  return {
    unit: { name, level: known },
    period,
    report: {
      profile: 'state',
      subject: file,
      issuer: { name, symbol: name },
      place: name,
      signer: { title: name },
    },
    registers: [{ file, as: 'places' }],
  };
}

/** The period that a frame gives; null where it gives none. */
export function periodOfFrame({ dataset }: SumFrame): PeriodData | null {
  const period = isMap(dataset?.value) && isMap(dataset.value.period) ? dataset.value.period : {};
  const { label, from, to } = period;
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  return { label: typeof label === 'string' ? label : `${from} - ${to}`, from, to };
}
