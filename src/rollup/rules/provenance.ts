import { printCount, printNumber } from '../../quantity/print/printNumber.js';
import { rational } from '../../quantity/rational.js';
import type { Contribution } from '../units/contributor.js';
import { NAMED_PARTS, type Tally } from '../units/tally.js';

/**
 * Where a sum comes from, in Vietnamese as all words of a data file: "cộng 3 đơn vị: huyện A 8; huyện B 12; huyện C 5",
 * "cộng 10/11 đơn vị có số liệu: …; chưa có: huyện D". It is no text of the report.
 */
export function provenance(tally: Tally, expected: number, units: readonly string[]): string {
  const have = tally.units();
  const parts = tally.parts();
  const head =
    have < expected ? `cộng ${shown(have)}/${shown(expected)} đơn vị có số liệu` : `cộng ${shown(have)} đơn vị`;
  if (parts === null) return head;
  const missing = expected === units.length && expected <= NAMED_PARTS ? without(units, parts) : [];
  return [`${head}: ${listParts(parts)}`, ...(missing.length === 0 ? [] : [`chưa có: ${missing.join(', ')}`])].join(
    '; ',
  );
}

/** "02/03": so many of the units have a number. */
export function shareText(have: number, all: number): string {
  return `${printCount(rational(have))}/${printCount(rational(all))}`;
}

/** "huyện A 8; huyện B 12". */
export function listParts(parts: readonly Contribution[]): string {
  return parts.map(({ unit, text }) => (text === null ? unit : `${unit} ${text}`)).join('; ');
}

function without(units: readonly string[], parts: readonly Contribution[]): readonly string[] {
  const having = new Set(parts.map(({ unit }) => unit));
  return units.filter((unit) => !having.has(unit));
}

function shown(count: number): string {
  return printNumber(rational(count), 0);
}
