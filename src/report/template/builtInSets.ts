import { TEMPLATES } from 'virtual:templates';
import { type BuiltInSet, setsOf } from './setsOf.js';

/** The built-in sets, the usual one first. */
export const BUILT_IN_SETS: readonly BuiltInSet[] = setsOf(TEMPLATES);
