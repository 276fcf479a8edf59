import type { Finding, FindingCode } from '../diagnostics/finding.js';
import { severityOf } from '../diagnostics/severity.js';
import { valueAt } from '../diagnostics/valueAt.js';
import { summarise } from '../indicators/summarise.js';
import { isMap } from '../model/isMap.js';
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

/** The same of the lists whose items are called by their days or years. */
const UNDATED: ReadonlySet<FindingCode> = new Set(['date-unreadable', 'date-nonexistent', 'date-imprecise']);
const NAMED_BY_DAYS: ReadonlySet<unknown> = new Set(['growth', 'milestones', 'phases']);

/**
 * Names in sentences that the data would not have, were their faults mended: what is worked out of a number that cannot
 * be read may be known then, and an item whose words are wrong may have the name that a sentence calls.
 */
export function namesBeside(standIn: UnitYear, faults: readonly Finding[]): readonly Finding[] {
  // "participants.voluntary", and all of a list: what is worked out of numbers hangs below the same name.
  const faulty = faults.map(({ path: [key, inner] }) => [key, ...(typeof inner === 'string' ? [inner] : [])].join('.'));
  const unnamed = faults.flatMap((fault) => unnamedBy(standIn, fault));
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

/** Where an item may have another name, or not be there, because of a fault: the beginning of such names. */
function unnamedBy(standIn: UnitYear, { code, path }: Finding): readonly string[] {
  if (path[0] === 'registers') return severityOf(code) === 'error' ? ['conferences.', 'media.'] : [];
  const [first, last] = [path.findIndex(isIndex), path.findLastIndex(isIndex)];
  if (!UNNAMED.has(code) && !(UNDATED.has(code) && NAMED_BY_DAYS.has(path[last - 1]))) return [];
  if (first === -1) return code === 'type-wrong' ? [`${path.join('.')}.`] : [];
  const item = valueAt(standIn, path.slice(0, last + 1));
  // An item with a name of its own keeps it, whatever else is wrong in it.
  if (isMap(item) && item.id !== undefined && path[last + 1] !== 'id') return [];
  return [`${path.slice(0, first).join('.')}.`];
}

function isIndex(step: string | number): boolean {
  return typeof step === 'number';
}
