import type { TrendSeries } from '../../../compare/trend/trendSeries.js';

/** The series for other programs: two blanks a level; what holds nothing that holds more stands on one line. */
export function trendJson(series: TrendSeries): string {
  return `${write(series, '', '')}\n`;
}

/** Exact decimals: `JSON.stringify` knows doubles only, and these may have more digits. */
const NUMBERS: ReadonlySet<string> = new Set([
  ...['value', 'absolute', 'percent', 'points'],
  ...['wanted', 'gap', 'needed', 'projected', 'yearsLeft'],
]);

/** `key`: what the value is called; empty in a list. */
function write(value: unknown, key: string, indent: string): string {
  if (typeof value === 'string' && NUMBERS.has(key)) return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  if (entries.length === 0) return open + close;
  const items = entries.map(([name, item]) =>
    isList ? write(item, '', inner) : `${JSON.stringify(name)}: ${write(item, name, inner)}`,
  );
  if (entries.every(([, item]) => isScalar(item))) return `${open} ${items.join(', ')} ${close}`;
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
