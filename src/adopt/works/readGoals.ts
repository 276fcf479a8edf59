import { aroundOf, dateOf, isCounting } from '../read/around.js';
import type { Said, SaidSpot } from '../read/said.js';
import { number, someWords, type TreeMap, words } from '../tree.js';
import { endOf } from './pieces.js';
import type { Item } from './readEvents.js';

/** Sentences that set a target. */
const AIM = /phấn đấu|mục tiêu|chỉ tiêu đến/iu;

/** "đến năm 2021 đạt khoảng 35%, 2025 khoảng 45% …": each percentage or number with the year before it. */
export function goalsIn(said: readonly Said[]): readonly Item[] {
  const items: Item[] = [];
  let last: { readonly years: readonly SaidSpot[]; readonly about: string } | null = null;
  for (const one of said) {
    if (one.row !== null || one.isHeading || one.section === 'standing' || !AIM.test(one.text)) continue;
    const pairs = pairsIn(one);
    const listed = /lần lượt (?:là|đạt)/u.test(one.text) ? one.spots.filter(({ kind }) => kind === 'percent') : [];
    const inherited: readonly (readonly [SaidSpot, SaidSpot])[] =
      pairs.length === 0 && last !== null && listed.length === last.years.length ? last.years.flatMap((year, at) => (listed[at] ? [[year, listed[at]] as const] : [])) : [];
    const all = pairs.length > 0 ? pairs : inherited;
    if (all.length === 0) continue;
    const about: string = pairs.length > 0 ? aboutOf(one, pairs) : (last?.about ?? '');
    if (about === '') continue;
    const milestones = all.map(([year, value]) => ({ year: pairs.length > 0 ? number(year, dateOf(year) ?? '') : words(dateOf(year) ?? ''), value: number(value) }));
    const set: TreeMap = { decidedBy: someWords(decidedBy(one.text)), milestones };
    items.push({ key: 'goals', tree: { about: words(about), sets: [set] }, said: one });
    last = { years: all.map(([year]) => year), about };
  }
  return items;
}

function pairsIn({ text, spots }: Said): readonly (readonly [SaidSpot, SaidSpot])[] {
  return spots.flatMap((spot, at) => {
    const year = spots[at - 1];
    if (spot.kind !== 'percent' || year?.kind !== 'year') return [];
    return /^,? ?(?:,? ?(?:phấn đấu|đạt|có|là|đạt tỷ lệ|trên))* ?$/u.test(text.slice(year.end, spot.leadStart)) ? [[year, spot] as const] : [];
  });
}

/** What must be reached: behind the last percentage or, where a colon stands before the first year, before it. */
function aboutOf(said: Said, pairs: readonly (readonly [SaidSpot, SaidSpot])[]): string {
  const [first, last] = [pairs[0], pairs.at(-1)];
  const head = said.text.slice(0, first?.[0].start ?? 0);
  const named = /([^:,;]{5,150}):\s*(?:đến )?$/u.exec(head)?.[1]?.trim();
  const behind = aroundOf(said).find(({ spot }) => spot === last?.[1] && isCounting(spot))?.after ?? '';
  return named ?? endOf(/^[^;.]*/u.exec(behind)?.[0] ?? '');
}

function decidedBy(text: string): string | null {
  const named = /(?:[Tt]heo |tại )(?:mục tiêu (?:của )?)?([^,:;]{4,120}?)(?=[,:;]| lần lượt)/u.exec(text)?.[1];
  return named === undefined || /\d{4}[^-/]*$/u.test(named) ? null : named.trim();
}
