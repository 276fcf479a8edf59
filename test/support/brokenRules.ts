import { lintDocument } from '../../src/lint/lintDocument.js';
import { FORMAT_RULES } from '../../src/lint/rules/formatRules.js';
import type { ProfileChoice } from '../../src/report/profile/profile.js';
import { PROFILES } from '../../src/report/profile/profiles.js';

/** Ids of the rules that a Word file breaks, habits too. */
export function brokenRules(bytes: Uint8Array, family: ProfileChoice): readonly string[] {
  const found = lintDocument(bytes, family);
  if (!('breaches' in found)) throw new Error(`Not judged: ${JSON.stringify(found)}`);
  return [...new Set(found.breaches.map(({ rule }) => rule))];
}

/** Ids of the rules that say something of this family's documents. */
export function rulesFor(family: ProfileChoice): readonly string[] {
  const measures = PROFILES[family].map((row) => row.measures);
  return Object.entries(FORMAT_RULES)
    .filter(([, { clause }]) => clause === 'habit' || measures.some((one) => clause[one] !== null))
    .map(([id]) => id);
}
