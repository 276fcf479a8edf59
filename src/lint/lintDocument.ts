import type { PageElement } from '../diagnostics/lintTerms.js';
import type { ReadProblem } from '../readers/readProblem.js';
import { openWordFile } from '../readers/word/openWordFile.js';
import { placePassages } from '../readers/word/placePassages.js';
import { readParts } from '../readers/word/readParts.js';
import type { Profile, ProfileChoice } from '../report/profile/profile.js';
import type { Breach, BreachPlace, Unjudged } from './breach.js';
import { readLaidDocument } from './read/readLaidDocument.js';
import type { Abstention, FormatFault, FormatRule } from './rules/formatRule.js';
import { FORMAT_RULES } from './rules/formatRules.js';
import { dayOf, decreesOf, familyOf } from './sheet/decreeOf.js';
import { isBlank } from './sheet/folded.js';
import { type OfficialSheet, sheetOf } from './sheet/sheetOf.js';

/** What the rules of a decree say of a Word file. */
export interface Lint {
  readonly decree: Profile;
  /** The day that the document bears; null where it bears none. */
  readonly day: string | null;
  readonly breaches: readonly Breach[];
  readonly unjudged: readonly Unjudged[];
}

/** Nothing in the document says whether it is the State's or the Party's. */
export interface NobodysDocument {
  readonly type: 'family-unknown';
}

/** `family`: null to take what the letterhead says. */
export function lintDocument(bytes: Uint8Array, family: ProfileChoice | null): Lint | NobodysDocument | ReadProblem {
  const file = openWordFile(bytes);
  if ('code' in file) return file;
  const parts = readParts(file);
  if ('code' in parts) return parts;
  const document = readLaidDocument(file);
  if ('code' in document) return document;
  const sheet = sheetOf(document);
  const own = family ?? familyOf(sheet);
  if (own === null) return { type: 'family-unknown' };
  const [decree, ...others] = decreesOf(sheet, own);
  const [main] = parts;
  const places = new Map<number, BreachPlace>();
  for (const { part, passage, place } of placePassages(parts))
    if (part === main && !passage.isCopy) places.set(passage.element.start, { ...place, text: passage.text });
  const { faults, abstentions } = judge(sheet, decree);
  // Which decree holds is not known while the day is blank: a breach is what none of them allows.
  const elsewhere = others.map((other) => new Set(judge(sheet, other).faults.map(keyOf)));
  const certain = faults.filter((one) => elsewhere.every((keys) => keys.has(keyOf(one))));
  return {
    decree,
    day: dayOf(sheet),
    breaches: gathered(certain, decree, (start) => places.get(start) ?? null),
    unjudged: counted([...notFound(sheet), ...abstentions]),
  };
}

type NamedFault = FormatFault & { readonly rule: string };

interface Judged {
  readonly faults: readonly NamedFault[];
  readonly abstentions: readonly Abstention[];
}

function judge(sheet: OfficialSheet, decree: Profile): Judged {
  const faults: NamedFault[] = [];
  const abstentions: Abstention[] = [];
  for (const [rule, { clause, judge: judgementsOf }] of Object.entries(FORMAT_RULES)) {
    if (clause !== 'habit' && clause[decree.measures] === null) continue;
    for (const one of judgementsOf(sheet, decree)) {
      if (one.type === 'fault') faults.push({ rule, ...one });
      else abstentions.push(one);
    }
  }
  return { faults, abstentions };
}

/** What is wrong where, whatever should be there. */
function keyOf({ rule, element, aspect, at, is }: NamedFault): string {
  return JSON.stringify([rule, element, aspect, at?.start, is]);
}

/** Of one rule, what is wrong in the same way is one breach with several places. */
function gathered(
  faults: readonly NamedFault[],
  decree: Profile,
  placeOf: (start: number) => BreachPlace | null,
): readonly Breach[] {
  const groups = new Map<string, NamedFault[]>();
  for (const one of faults) {
    const key = JSON.stringify([one.rule, one.element, one.aspect, one.is, one.should]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, element, aspect, is, should } = first;
    const clause = clauseOf(FORMAT_RULES[rule], decree);
    const places = group.flatMap(({ at }) => (at === null ? [] : (placeOf(at.start) ?? [])));
    return [{ rule, counted: clause !== null, clause, element, aspect, is, should, places, count: group.length }];
  });
}

function clauseOf(rule: FormatRule | undefined, { measures, decree, clausesIn }: Profile): string | null {
  if (rule === undefined || rule.clause === 'habit') return null;
  const cited = `${clausesIn}, ${rule.clause[measures]}`;
  return cited.startsWith(decree) ? cited : `${decree} (nay ${cited})`;
}

/** What every document has, and was not found here. */
function notFound({ head, title, addressees, body, end, further }: OfficialSheet): readonly Abstention[] {
  const lacking: readonly (readonly [PageElement, boolean])[] = [
    ['letterhead', head === null],
    ['kind', title === null],
    ['body', body.every(isBlank) || (title === null && addressees.length === 0)],
    ['recipients', end?.recipientsLabel == null],
    ['signer-title', end === null || (end.title.length === 0 && end.authority.length === 0)],
    ['signer-name', end?.name == null],
  ];
  return [
    ...Array.from({ length: further }, () => ({ type: 'unjudged', element: 'letterhead', reason: 'further' }) as const),
    ...lacking.flatMap(([element, is]) => (is ? [{ type: 'unjudged', element, reason: 'not-found' } as const] : [])),
  ];
}

function counted(found: readonly Abstention[]): readonly Unjudged[] {
  const counts = new Map<string, Unjudged>();
  for (const { element, reason } of found) {
    const key = `${element} ${reason}`;
    counts.set(key, { element, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
