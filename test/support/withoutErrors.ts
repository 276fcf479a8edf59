import type { Finding, Path } from '../../src/diagnostics/finding.js';
import { severityOf } from '../../src/diagnostics/severity.js';
import { type Raw, valueAt, withValue } from './raw.js';
import { validated } from './validated.js';

/**
 * Makes arbitrary data valid: what contradicts something else (two items of one name, a plan without a
 * number) is taken away, until `validate` has nothing against the rest.
 */
export function withoutErrors(raw: Raw): Raw {
  // Registers are files beside it.
  let valid = withValue(raw, ['registers'], undefined);
  for (let round = 0; round < 40; round++) {
    const errors = validated(valid).findings.filter(({ code }) => severityOf(code) === 'error');
    if (errors.length === 0) return valid;
    // From the end, so that what is taken out of a list moves nothing that is still to be found.
    valid = errors.toSorted(byPathDown).reduce(repaired, valid);
  }
  throw new Error('the data stay invalid');
}

function repaired(raw: Raw, error: Finding): Raw {
  switch (error.code) {
    case 'subject-missing':
      return withValue(raw, ['report', 'subject'], 'kết quả tuyên truyền');
    case 'period-reversed':
      return withValue(raw, ['period', 'to'], valueAt(raw, ['period', 'from']));
    case 'key-missing':
      return withoutLast(raw, error.path.slice(0, -1));
    case 'plan-gap-side':
      // The gap stays, so that it is tried beside each of the two.
      return withoutLast(raw, [
        ...error.path.slice(0, -1),
        error.args.by === 'plan' && !isOfRate(error) ? 'value' : 'percent',
      ]);
    default:
      return withoutLast(raw, error.path);
  }
}

/** Of the target of a rate, which is a percentage itself. */
function isOfRate({ path }: Finding): boolean {
  return path.at(-3) === 'target';
}

function byPathDown(a: Finding, b: Finding): number {
  const [left, right] = [a, b].map(({ path }) => path.map((step) => String(step).padStart(4, '0')).join());
  return (left ?? '') < (right ?? '') ? 1 : -1;
}

/** A list that has become empty goes too. */
function withoutLast(raw: Raw, path: Path): Raw {
  if (path.length === 0 || valueAt(raw, path) === undefined) return raw;
  const above = path.slice(0, -1);
  const list = valueAt(raw, above);
  return Array.isArray(list) && list.length === 1 ? withoutLast(raw, above) : withValue(raw, path, undefined);
}
