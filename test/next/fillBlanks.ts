import { isNode, parseDocument } from 'yaml';
import type { Finding, Path } from '../../src/diagnostics/finding.js';
import { loadUnitYear } from '../../src/jobs/steps/loadUnitYear.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function load(text: string) {
  return loadUnitYear({ name: 'data.yaml', data: bytesOf(text) });
}

function missingIn(findings: readonly Finding[]): readonly Path[] {
  return findings.filter(({ code }) => code === 'value-missing').map(({ path }) => path);
}

/** The file with last year's values at every place that is still to be filled in. */
export function fillWithOld(text: string, old: string): string {
  const options = { schema: 'failsafe', customTags: ['null'] } as const;
  const document = parseDocument(text, { ...options, customTags: (tags) => tags.concat('null') });
  const before = parseDocument(old, { ...options, customTags: (tags) => tags.concat('null') });
  for (const path of missingIn(load(text).findings)) {
    // The base of an estimate is new: what was estimated is as good as any number.
    const above = path.slice(0, -3);
    const sources =
      path.at(-1) === 'base' ? ['value', 'count', 'total', 'percent'].map((key) => [...above, key]) : [path];
    const value = sources.map((source) => before.getIn(source, true)).find((found) => (found ?? null) !== null);
    if (value === undefined) throw new Error(`nothing at ${path.join('.')}`);
    document.setIn(path, withoutNames(isNode(value) ? value.toJSON() : value));
  }
  return document.toString();
}

/** Old words may name what is no longer there; whoever writes them again sees to that. */
function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames);
  return typeof value === 'string' ? value.replace(/\{\{[^{}]*\}\}/g, 'nói trên') : value;
}
