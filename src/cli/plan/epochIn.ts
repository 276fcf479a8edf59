import type { WriteOptions } from '../../writers/index.js';
import type { World } from '../world.js';
import type { Problem } from './plan.js';

/** The last second of the year 9999, the last that dates in Word files can name. */
const LAST = 253_402_300_799;

/** SOURCE_DATE_EPOCH (reproducible-builds.org): one that is malformed is an error, as its specification asks. */
export function epochIn({ SOURCE_DATE_EPOCH: value = '' }: World['env']): WriteOptions | Problem {
  if (value === '') return {};
  const epochSeconds = Number(value);
  if (/^\d+$/.test(value) && epochSeconds <= LAST) return { epochSeconds };
  return { code: 'badEpoch', args: { value } };
}
