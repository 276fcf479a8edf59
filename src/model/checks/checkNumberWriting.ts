import type { Finding, Path } from '../../diagnostics/finding.js';
import { type NumberKind, readNumber } from '../leaf.js';
import { scalarsOf } from '../scalarsOf.js';

const NUMBER_KINDS: readonly string[] = ['count', 'rate', 'money', 'amount'] satisfies readonly NumberKind[];

/** Warnings about numbers that are read, but that other tools or people could read otherwise. */
export function checkNumberWriting(given: unknown, isPlain: (path: Path) => boolean): readonly Finding[] {
  return scalarsOf(given).flatMap(({ kind, value, path }) => {
    if (typeof value !== 'string' || !NUMBER_KINDS.includes(kind)) return [];
    const reading = readNumber(kind as NumberKind, value, isPlain(path));
    return reading.value === null ? [] : reading.problems.map((problem) => ({ ...problem, path }));
  });
}
