import { slugOf } from '../../model/itemId.js';
import { readNumber } from '../../model/leaf.js';
import type { Said, SaidSpot } from '../read/said.js';
import { number, type TreeMap, words } from '../tree.js';

/** Names of facts, each given once. */
export type NewId = (said: Said, spot: SaidSpot) => string;

export function createIds(): NewId {
  const given = new Set<string>();
  return ({ text }, spot) => {
    const behind =
      text
        .slice(spot.end)
        .replace(/^[%\s]+/u, '')
        .split(/[,;.()]/u)[0] ?? '';
    const before =
      text
        .slice(0, spot.leadStart)
        .split(/[,;.()]/u)
        .at(-1) ?? '';
    const near = behind.trim() === '' ? before.trim().split(' ').slice(-4) : behind.trim().split(' ').slice(0, 4);
    const base =
      slugOf(near.join(' '))
        .slice(0, 32)
        .replace(/-[^-]*$/u, (tail) => (near.join(' ').length > 32 ? '' : tail)) || 'so';
    let id = base;
    for (let nth = 2; given.has(id); nth += 1) id = `${base}-${nth}`;
    given.add(id);
    return id;
  };
}

/** A number without a place of its own, with its sentence; null for what `facts` cannot hold ("0,46 điểm"). */
export function factOf(
  said: Said,
  spot: SaidSpot,
  newId: NewId,
): { readonly id: string; readonly tree: TreeMap } | null {
  const written = factText(said, spot);
  if (readNumber('amount', written, false).value === null) return null;
  const id = newId(said, spot);
  return {
    id,
    tree: { id: words(id), value: number(spot, written), label: words(labelOf(said, spot)) },
  };
}

/** The sentence; of one without end what stands near. */
function labelOf({ text }: Said, { start, end }: SaidSpot): string {
  const near = text.length <= LONG ? text : `…${text.slice(Math.max(0, start - NEAR), end + NEAR)}…`;
  return near.replace(/\{\{/gu, '{ {');
}

/** Letters. */
const LONG = 2000;
const NEAR = 200;

/** Money says so with its last word. */
function factText({ text }: Said, spot: SaidSpot): string {
  const said = spot.text.replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '.');
  if (/ ?(?:vnđ|vnd|đ)$/iu.test(said)) return said.replace(/ ?(?:vnđ|vnd|đ)$/iu, ' đồng');
  const listed = spot.kind === 'percent' && !said.includes('%');
  if (listed) return `${said}%`;
  return /(?:tỷ|tỉ|triệu)$/u.test(said) && /^ đồng/u.test(text.slice(spot.end)) ? `${said} đồng` : said;
}
