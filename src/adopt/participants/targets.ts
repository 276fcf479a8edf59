import type { Around } from '../read/around.js';
import type { Role } from '../rules/role.js';
import { isLeaf, number, type Tree, type TreeLeaf } from '../tree.js';
import { type Dated, planOf } from './planOf.js';
import { sizeOf } from './sizeOf.js';

/** A rate with what it is to reach, as it grows while its sentence is read. */
export interface AimedRate {
  [key: string]: Tree | undefined;
  target?: Record<string, TreeLeaf>[];
  changes?: Record<string, TreeLeaf>[];
}

const KEYS: Readonly<Partial<Record<Role, 'percent' | 'shortfall' | 'excess'>>> = {
  'target.percent': 'percent',
  'target.shortfall': 'shortfall',
  'target.excess': 'excess',
};

/** "(91,5%)" is the target that the words before it are of; "thấp hơn 5,25% so với chỉ tiêu …" begins one. */
export function takeTarget(role: Role | null, { spot, before, after }: Around, rate: AimedRate, dated: Dated): boolean {
  const key = role === null ? undefined : KEYS[role];
  if (key === undefined || (key !== 'percent' && !isPossible(key, sizeOf(number(spot)), rate.percent))) return false;
  rate.target ??= [];
  const last = rate.target.at(-1);
  if (key === 'percent' && last !== undefined && last.percent === undefined) last.percent = number(spot);
  else rate.target.push({ ...planOf(key === 'percent' ? before : after, dated), [key]: number(spot) });
  return true;
}

/** "bao phủ 17,25%, vượt 107,94% so với chỉ tiêu" tells of no points: there are not so many. */
function isPossible(key: 'shortfall' | 'excess', points: number, percent: Tree | undefined): boolean {
  const size = percent !== undefined && isLeaf(percent) ? sizeOf(percent) : Number.NaN;
  return !(points > (key === 'excess' ? size : 100 - size));
}
