import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Finding, Path } from '../../src/diagnostics/finding.js';
import { loadUnitYear } from '../../src/pipeline.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function load(text: string) {
  return loadUnitYear('data.yaml', bytesOf(text));
}

export function missingIn(findings: readonly Finding[]): readonly Path[] {
  return findings.filter(({ code }) => code === 'value-missing').map(({ path }) => path);
}

/** The file with last year's values at every place that is still to be filled in. */
export function fillWithOld(text: string, old: string): string {
  const options = { schema: 'failsafe', customTags: ['null'] } as const;
  const document = parseDocument(text, { ...options, customTags: (tags) => tags.concat('null') });
  const before = parseDocument(old, { ...options, customTags: (tags) => tags.concat('null') });
  for (const path of missingIn(load(text).findings)) {
    // The base of an estimate is new: what was estimated is as good as any number.
    const source = path.at(-1) === 'base' ? [...path.slice(0, -3), 'value'] : path;
    const value = before.getIn(source, true);
    if (value === undefined || value === null) throw new Error(`nothing at ${source.join('.')}`);
    document.setIn(path, isMap(value) || isSeq(value) ? (value.toJSON() as YAMLMap) : value);
  }
  return document.toString();
}
