import type { Finding, FindingCode } from '../diagnostics/finding.js';
import { summarise } from '../indicators/summarise.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { createNarrator } from './narrative.js';

/** What may keep an item of a list from the name that it would have. */
const UNNAMED: ReadonlySet<FindingCode> = new Set([
  'key-missing',
  'item-empty',
  'type-wrong',
  'text-empty',
  'text-too-long',
  'id-malformed',
]);

/**
 * Names in sentences that the data would not have, were their faults mended: what is worked out of a number that cannot
 * be read may be known then, and an item whose words are wrong may have the name that a sentence calls.
 */
export function namesBeside(standIn: UnitYear, faults: readonly Finding[]): readonly Finding[] {
  // "participants.voluntary", and all of a list: what is worked out of numbers hangs below the same name.
  const faulty = faults.map(({ path: [key, inner] }) => [key, ...(typeof inner === 'string' ? [inner] : [])].join('.'));
  const unnamed = faults.flatMap(({ code, path }) => {
    const index = path.findIndex((step) => typeof step === 'number');
    return UNNAMED.has(code) && index !== -1 ? [`${path.slice(0, index).join('.')}.`] : [];
  });
  const { findings } = createNarrator(
    summarise(standIn),
    () => undefined,
    (name) => faulty.some((key) => name.startsWith(`${key}.`)),
  );
  return findings.filter(
    (finding) =>
      finding.code !== 'narrative-unknown-figure' || !unnamed.some((list) => finding.args.name.startsWith(list)),
  );
}
