import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import { isMap } from '../../model/isMap.js';
import type { Dataset } from '../../source/dataset.js';
import { LEVELS } from '../../territories/levels.js';
import type { Wanted } from './checkOptions.js';
import { datasetOf } from './checkUnitYear.js';
import { type Data, dataOf, type Given, type Input } from './input.js';
import type { SumFrame } from './rolledFile.js';

/** Options of `rollup`. */
export interface RollupOptions {
  /** Name and level of the unit that is added up to ("Bình Phước", "tỉnh"); by default as the frame says. */
  readonly unit?: string | undefined;
  readonly level?: string | undefined;
  /** Data with the head of the result, and with what it has of its own besides the sums; by default none. */
  readonly frame?: Given<Data> | undefined;
  /** Not the data themselves are units, but the places in each of them (`places`, also those of registers); by default false. */
  readonly places?: boolean | undefined;
}

export const ROLLUP_OPTIONS: Readonly<Record<keyof RollupOptions, Wanted>> = {
  unit: 'string',
  level: LEVELS,
  frame: 'checked later',
  places: 'boolean',
};

export interface ReadFrame {
  /** Null where the frame cannot be read, or nothing says which unit is added up to: then there is a refusal. */
  readonly frame: SumFrame | null;
  readonly findings: readonly LocatedFinding[];
  readonly refusal: UnitMissing | null;
}

/** Neither the options nor the frame say which unit is added up to. */
export interface UnitMissing {
  readonly type: 'unit-missing';
}

/** What sums are put into: the frame, if any, and the unit that is added up to. Options say it, or else the frame. */
export function frameOf({ unit, level, frame }: RollupOptions): ReadFrame {
  const { dataset, findings } =
    frame === undefined ? { dataset: null, findings: [] } : readLocated(dataOf(frame, 'khung'));
  if (findings.some(({ code }) => code !== 'encoding-utf16')) return { frame: null, findings, refusal: null };
  const given = isMap(dataset?.value) && isMap(dataset.value.unit) ? dataset.value.unit : {};
  const target = { name: unit ?? given.name, level: level ?? given.level };
  if (typeof target.name !== 'string' || typeof target.level !== 'string')
    return { frame: null, findings, refusal: { type: 'unit-missing' } };
  return { frame: { dataset, target: { name: target.name, level: target.level } }, findings, refusal: null };
}

function readLocated(input: Input): { readonly dataset: Dataset; readonly findings: readonly LocatedFinding[] } {
  const { dataset, findings } = datasetOf(input);
  return { dataset, findings: locateAll(dataset, findings) };
}
