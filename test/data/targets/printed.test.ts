import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { RawMap } from '../../support/raw.js';
import { isMany, runs } from '../../support/runs.js';
import { said } from '../../support/said.js';
import { unitYear } from '../../support/unitYear.js';
import { arbitraryTargets } from './arbitraryTargets.js';
import { type Read, readVerdicts, type SaidTarget } from './readVerdicts.js';

/** How many data files were built. */
let files = 0;

afterAll(() => {
  if (isMany) process.stdout.write(`${files} plausible data files read as printed.\n`);
});

/** Those that the sentences say of the year of the report: no target of a later year, and no milestone of an earlier one. */
function ofPeriod({ sentences }: Read, data: RawMap): readonly SaidTarget[] {
  const { from, to } = data.period as { readonly from: string; readonly to: string };
  return sentences.filter(({ text, year }) => {
    if (year === null) return true;
    const isMilestone = /^- Năm|, đến năm \d+ \(/u.test(text);
    return year <= Number(to.slice(0, 4)) && (!isMilestone || year >= Number(from.slice(0, 4)));
  });
}

function counted(verdicts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const verdict of [...verdicts].sort()) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

test('sentences, table and tally say the same, row for row, and nothing that the numbers beside it contradict', () => {
  fc.assert(
    fc.property(arbitraryTargets, (data) => {
      const lines = said(unitYear(data));
      files += 1;
      const read = readVerdicts(lines);
      const told = ofPeriod(read, data).map(({ verdict }) => verdict);
      expect(counted(read.rows), read.sentences.map(({ text }) => text).join('\n')).toEqual(counted(told));
      expect(read.tally).toEqual({ all: told.length, ...counted(told) });
      expect(read.sentences.filter((one) => !fits(one, isLimit(one, lines)))).toEqual([]);
    }),
    { numRuns: runs(30, 600) },
  );
});

function isLimit({ text }: SaidTarget, lines: readonly string[]): boolean {
  if (/ít nhất/u.test(text)) return false;
  return /mức giao|không quá|tối đa|dưới/u.test(text) || lines.some((line) => line.includes(text) && /nợ/u.test(line));
}

function fits({ verdict, numbers }: SaidTarget, limit: boolean): boolean {
  if (limit && verdict === 'exceeded') return false;
  if (numbers === null) return true;
  const [over, under] = [numbers.now > numbers.wanted, numbers.now < numbers.wanted];
  switch (verdict) {
    case 'exceeded':
      return over;
    case 'met':
      return limit ? !over : !over && !under;
    case 'missed':
      return limit ? over : under;
    case 'in-progress':
    case 'undecidable':
      return limit || under;
  }
}

test('the order of plans changes no verdict', () => {
  fc.assert(
    fc.property(arbitraryTargets, (data) => {
      const [one, other] = [data, turned(data)].map((each) => readVerdicts(said(unitYear(each))));
      expect(other?.tally).toEqual(one?.tally);
      expect(sorted(other)).toEqual(sorted(one));
    }),
    { numRuns: runs(30, 100) },
  );
});

function sorted(read: Read | undefined): readonly string[] {
  return (read?.sentences ?? []).map(({ text }) => text).sort();
}

/** The same data with every list of plans and targets the other way round. */
function turned(data: RawMap): RawMap {
  const entries = Object.entries(data).map(([key, value]) => {
    if (!Array.isArray(value)) return [key, typeof value === 'object' ? turned(value as RawMap) : value] as const;
    const items = value.map((item) =>
      typeof item === 'object' && !Array.isArray(item) ? turned(item as RawMap) : item,
    );
    return [key, key === 'plan' || key === 'target' ? items.reverse() : items] as const;
  });
  return Object.fromEntries(entries);
}

test('"ước" before a number and estimate: true are one thing', () => {
  fc.assert(
    fc.property(arbitraryTargets, (data) => {
      expect(said(unitYear(declared(data)))).toEqual(said(unitYear(data)));
    }),
    { numRuns: runs(15, 100) },
  );
});

/** The same data with "ước" said by the key of its own. */
function declared(data: RawMap): RawMap {
  const entries = Object.entries(data).map(([key, value]) => {
    if (Array.isArray(value))
      return [key, value.map((item) => (typeof item === 'object' ? declared(item as RawMap) : item))];
    return [key, typeof value === 'object' ? declared(value as RawMap) : value];
  });
  const same = Object.fromEntries(entries) as RawMap;
  const estimated = 'plan' in same ? /^ước (.*)$/u.exec(String(same.value))?.[1] : undefined;
  return estimated === undefined ? same : { ...same, value: estimated, estimate: 'true' };
}
