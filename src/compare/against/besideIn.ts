import type { SetBeside } from '../../diagnostics/setBeside.js';
import type { ReasonWords } from '../comparable/reasonWords.js';
import type { Comparison } from '../compareYears.js';
import { diffRows } from '../diff/diffRows.js';

/** What each figure of the newer file is set beside, by its name, also where two figures say the same. */
export function besideIn({ older: [first], rows }: Comparison, reasons: ReasonWords): ReadonlyMap<string, SetBeside> {
  const { label } = first.unit.period;
  const told = diffRows(rows, [], reasons);
  return new Map(
    rows.flatMap(({ older, newer }, index) => {
      const row = told[index];
      const id = newer?.figure?.id;
      if (older === null || row === undefined || id === undefined) return [];
      const { comparable, reason } = row;
      const beside = { period: label, text: older.figure?.text ?? null, comparable, reason };
      return [id, ...(newer?.twins ?? [])].map((name) => [name, beside] as const);
    }),
  );
}
