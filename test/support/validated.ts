import { type Validated, validate } from '../../src/model/validate.js';
import type { Raw } from './raw.js';

const known = new WeakMap<object, Validated>();

/** What `validate` says of data; asked of the same value again, it is not looked at anew. */
export function validated(raw: Raw): Validated {
  if (typeof raw !== 'object') return validate(raw, () => false);
  const said = known.get(raw) ?? validate(raw, () => false);
  known.set(raw, said);
  return said;
}
