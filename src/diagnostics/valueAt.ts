import type { Path } from './finding.js';

/** What stands at a path of plain values; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    return (here as Readonly<Record<string | number, unknown>>)[step];
  }, value);
}
