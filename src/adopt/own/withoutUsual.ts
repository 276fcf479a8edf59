import { materialAction } from '../../indicators/materialActions.js';
import { usualSection } from '../../indicators/ratios.js';
import { readNumber } from '../../model/leaf.js';
import { MEASURE_LABELS } from '../../model/measures.js';
import { aimOf } from '../../model/targets/aim.js';
import { given, isLeaf, isList, type Tree, type TreeMap, textOf } from '../tree.js';
import type { Item } from '../works/readEvents.js';

/** What a report says though its data need not: the usual name of a scheme, a plan, a unit; on which side of its plan it is to be. */
export function withoutUsual(tree: TreeMap, home: Item['key']): TreeMap {
  const { label, unit, action, form, section, state } = tree;
  const attendance = tree.attendance !== undefined && isMap(tree.attendance) ? tree.attendance : undefined;
  const said = textOf(label) ?? textOf(tree.about) ?? '';
  const scheme = home.replace(/^participants\./, '');
  return given({
    ...tree,
    ...(said === LABELS[scheme] && { label: undefined }),
    ...(countsPeople(home) && textOf(unit) === 'người' && { unit: undefined }),
    ...(home === 'materials' && textOf(action) === materialAction(textOf(form) ?? '') && { action: undefined }),
    ...(home === 'ratios' &&
      textOf(section) === usualSection(textOf(unit) ?? '', textOf(state) ?? '') && { section: undefined }),
    // Of those who came to each, some came twice.
    ...(attendance !== undefined &&
      textOf(attendance.unit) ===
        (attendance.each !== undefined && attendance.total !== undefined ? 'lượt người' : 'người') && {
        attendance: given({ ...attendance, unit: undefined }),
      }),
    ...within(tree, said),
  });
}

const LABELS: Readonly<Record<string, string>> = MEASURE_LABELS;

function countsPeople(home: Item['key']): boolean {
  return home === 'staff' || home === 'beneficiaries' || home.startsWith('participants.');
}

/** The lists in which targets stand, and what each is called where nothing else is said. */
const TARGETS: Readonly<Record<string, string>> = { plan: 'kế hoạch', target: 'chỉ tiêu', milestones: '' };

function within(tree: TreeMap, label: string): TreeMap {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, inner]) => {
      if (inner === undefined || !isList(inner)) return [];
      const usual = TARGETS[key];
      const items = inner.map((item) => (isMap(item) ? itemWithout(item, usual, label) : item));
      return [[key, key === 'parts' ? items.map((part) => withoutUnit(part, tree)) : items]];
    }),
  );
}

/** Parts are counted like the whole. */
function withoutUnit(part: Tree, { unit }: TreeMap): Tree {
  return isMap(part) && textOf(part.unit) === (textOf(unit) ?? 'người') ? given({ ...part, unit: undefined }) : part;
}

function itemWithout(item: TreeMap, usual: string | undefined, label: string): TreeMap {
  const whole = { ...item, ...within(item, label) };
  if (usual === undefined) return whole;
  return given({
    ...whole,
    ...(textOf(item.name) === usual && { name: undefined }),
    ...(textOf(item.limit) === usualLimit(item, label) && { limit: undefined }),
    ...(hasDay(item) && { undated: undefined }),
  });
}

/** Then it is for another reason that nothing is said of the target. */
export function hasDay({ year, by }: TreeMap): boolean {
  return year !== undefined || by !== undefined;
}

/** "không quá 1%", debts: at most. */
export function usualLimit({ value, percent }: TreeMap, label: string): string {
  const number = textOf(value) ?? textOf(percent);
  const wanted = number === null ? null : readNumber('amount', number, false).value;
  return aimOf({ label, ...(wanted !== null && { wanted }) }) === 'at-most' ? 'tối đa' : 'tối thiểu';
}

function isMap(tree: Tree): tree is TreeMap {
  return !isLeaf(tree) && !isList(tree);
}
