import { type FilledStep, matchPattern } from '../pattern/matchPattern.js';
import type { Pattern } from '../pattern/readPattern.js';
import type { SaidSpot, Saying } from '../read/said.js';
import type { Section } from '../rules/headings.js';
import { OWN_SENTENCES } from '../rules/ownSentences.js';
import type { SentenceRule } from '../rules/sentences.js';

export type OwnRule = SentenceRule & { readonly steps: Pattern };

/**
 * The rule that a sentence is of, and what stands at its gaps. Rules of what its marks are of go first; if none fits, its words
 * may call numbers by their names.
 */
export function ruleFor(
  rules: readonly OwnRule[],
  sections: readonly Section[],
  { spots, ...sentence }: Saying,
  named: ReadonlyMap<string, unknown>,
): { readonly rule: OwnRule; readonly filled: readonly FilledStep[] } | null {
  const said = { ...sentence, spots: spots.filter((spot) => !isOfWords(spot, named)) };
  const here = rules.filter(({ under }) => under === undefined || under.some((section) => sections.includes(section)));
  const roots = new Set(said.marks.map(rootOf));
  const marked = here.filter(({ key }) => roots.has(rootOf(key)));
  const others = here.filter(({ key }) => !roots.has(rootOf(key)));
  return (
    firstOf(marked, said, false) ??
    firstOf(marked, said, true) ??
    firstOf(others, said, false) ??
    (said.marks.length === 0 ? firstOf(others, said, true) : null)
  );
}

function firstOf(rules: readonly OwnRule[], said: Saying, calls: boolean): ReturnType<typeof ruleFor> {
  for (const rule of rules) {
    // What a document with marks does not mark is of its words.
    const isWords = ({ control }: SaidSpot): boolean => calls && control === null && said.marks.length > 0;
    const spots = said.spots.filter((spot) => isOf(rule, spot) && !isWords(spot));
    if (calls && spots.length === 0) continue;
    const filled = matchPattern(rule.steps, { ...said, spots }, rule.where, calls, said.spots);
    if (filled !== null && (!calls || hasOwn(filled))) return { rule, filled };
  }
  return null;
}

/** Digits in words are named after these: "support.hoi-phu-nu.action.n1". */
function isOfWords({ control }: SaidSpot, named: ReadonlyMap<string, unknown>): boolean {
  return control !== null && /\.n\d+$/u.test(control) && !named.has(control);
}

/** Whether a number stands where it belongs. */
function hasOwn(filled: readonly FilledStep[]): boolean {
  return filled.some((gap) => (gap.kind === 'number' || gap.kind === 'percent') && gap.path !== '');
}

/** A number that the document marks as one of another item is called by its name, and belongs to the words. */
function isOf({ key, under }: OwnRule, { control }: SaidSpot): boolean {
  if (control === null || under?.includes('standing')) return true;
  const root = rootOf(control);
  return root === rootOf(key) || !ITEMS.has(root);
}

/** "participants" of "participants.voluntary"; what stands in one list has one, and its words tell the key. */
function rootOf(name: string): string {
  const [root = ''] = name.split('.');
  return root === 'finances' || root === 'beneficiaries' ? 'participants' : root;
}

/** Keys whose numbers have names of their own. */
const ITEMS: ReadonlySet<string> = new Set(OWN_SENTENCES.map(({ key }) => rootOf(key)).concat('facts'));
