import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import { isRecord } from '../../model/withoutBlanks.js';
import type { Dataset } from '../../source/dataset.js';
import { readDataset } from '../../source/readDataset.js';
import type { Input } from './input.js';
import type { Frame } from './rolledFile.js';

export interface FrameOptions {
  /** Name and level of the unit that is added up to; null: as the frame says. */
  readonly unit?: string | null;
  readonly level?: string | null;
  /** A data file with the head of the result, and what it has of its own besides the sums. */
  readonly frame?: Input | null;
}

export interface ReadFrame {
  /** Null where the frame cannot be read, or nothing says which unit is added up to: then there is a refusal. */
  readonly frame: Frame | null;
  readonly findings: readonly LocatedFinding[];
  readonly refusal: UnitMissing | null;
}

/** Neither the options nor the frame say which unit is added up to. */
export interface UnitMissing {
  readonly type: 'unit-missing';
}

/** What sums are put into: the frame, if any, and the unit that is added up to. Options say it, or else the frame. */
export function frameOf({ unit = null, level = null, frame = null }: FrameOptions): ReadFrame {
  const { dataset, findings } = frame === null ? { dataset: null, findings: [] } : readLocated(frame);
  if (findings.some(({ code }) => code !== 'encoding-utf16')) return { frame: null, findings, refusal: null };
  const given = isRecord(dataset?.value) && isRecord(dataset.value.unit) ? dataset.value.unit : {};
  const target = { name: unit ?? given.name, level: level ?? given.level };
  if (typeof target.name !== 'string' || typeof target.level !== 'string')
    return { frame: null, findings, refusal: { type: 'unit-missing' } };
  return { frame: { dataset, target: { name: target.name, level: target.level } }, findings, refusal: null };
}

function readLocated({ name, data }: Input): {
  readonly dataset: Dataset;
  readonly findings: readonly LocatedFinding[];
} {
  const { dataset, findings } = readDataset(name, data);
  return { dataset, findings: locateAll(dataset, findings) };
}
