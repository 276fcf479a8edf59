import type { DiffRow } from '../../../compare/diff/diffRows.js';

/** The rows for other programs: an array, one object a line. */
export function diffJson(rows: readonly DiffRow[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => `  ${object(row)}`).join(',\n')}\n]\n`;
}

/** Exact decimals: `JSON.stringify` knows doubles only, and these may have more digits. */
const NUMBERS: ReadonlySet<string> = new Set(['old', 'new', 'absolute', 'percent', 'points']);

function object(fields: object): string {
  return `{ ${Object.entries(fields)
    .map(([key, value]) => `"${key}": ${json(key, value)}`)
    .join(', ')} }`;
}

function json(key: string, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(object).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return object(value);
  return typeof value === 'string' && NUMBERS.has(key) ? value : JSON.stringify(value);
}
