import type { UnitYear } from '../../model/schema/unitYear.js';
import { lastDay } from '../../quantity/date/printDate.js';
import { LEVELS } from '../../territories/levels.js';

type Level = UnitYear['unit']['level'];
type Participants = NonNullable<UnitYear['participants']>;
type Places = NonNullable<UnitYear['places']>[number];
type Row = NonNullable<Places['rows']>[number];
type Rate = NonNullable<Participants['rates']>[number];
type Group = NonNullable<Participants['groups']>[number];
type Finance = NonNullable<UnitYear['finances']>[number];

/**
 * The places of a file as units of their own: each with what its rows say of it, and with the period of the file. Only
 * numbers make a unit; of a row that has none ("98% kế hoạch", "xếp thứ 2") the others know that one is missing.
 */
export function placeUnits(whole: UnitYear): readonly UnitYear[] {
  const lists = whole.places ?? [];
  const names = new Set(lists.flatMap(({ rows = [] }) => rows.map(({ name }) => name)));
  return [...names].map((name) => {
    const own = lists.flatMap((list) => rowsOf(list, name).map((row) => [list, row] as const));
    const { period, report, abbreviations } = whole;
    const finances = own.flatMap(([list, row]) => financeOf(list, row));
    return {
      unit: unitCalled(name, whole),
      period,
      report,
      ...(abbreviations && { abbreviations }),
      participants: participantsOf(own, whole),
      ...(finances.length > 0 && { finances }),
    };
  });
}

function rowsOf({ rows = [] }: Places, name: string): readonly Row[] {
  return rows.filter((row) => row.name === name);
}

function participantsOf(own: readonly (readonly [Places, Row])[], { participants }: UnitYear): Participants {
  const counts = own.filter(([, { value }]) => value?.kind === 'count');
  const schemes = counts.flatMap(([list, row]) =>
    list.measure === undefined ? [] : [[list.measure, measureOf(list, row)] as const],
  );
  const groups = counts
    .filter(([list]) => list.measure === undefined)
    .map(([list, row]): Group => ({ ...measureOf(list, row), label: list.label }));
  const rates = own.flatMap(([list, row]) => rateOf(list, row));
  const { asOf, scope } = participants ?? {};
  return {
    ...(asOf && { asOf }),
    ...(scope && { scope }),
    ...Object.fromEntries(schemes),
    ...(groups.length > 0 && { groups }),
    ...(rates.length > 0 && { rates }),
  };
}

/** What the number is: how sure, of what day, from whom; and what it was held against. */
function measureOf(list: Places, row: Row): Omit<Group, 'label'> {
  const { value } = row;
  if (value === undefined) throw new Error('a place without a number is no measure');
  return {
    value,
    ...(list.unit !== undefined && { unit: list.unit }),
    ...provenanceOf(list, row),
    ...planOf(list, row),
    ...(row.changes && { changes: row.changes }),
  };
}

function financeOf(list: Places, row: Row): readonly Finance[] {
  const { value } = row;
  if (value?.kind !== 'money') return [];
  return [measureOf(list, row)].map((measure) => ({ ...measure, label: list.label }));
}

/** Rates are of something else in each place, and are told to be left out. */
function rateOf({ label }: Places, { value }: Row): readonly Rate[] {
  return value?.kind === 'rate' ? [{ label, percent: value, of: label }] : [];
}

function provenanceOf(list: Places, { estimate, asOf = list.asOf, source = list.source, otherSources }: Row) {
  return {
    ...(estimate !== undefined && { estimate }),
    ...(asOf && { asOf }),
    ...(source !== undefined && { source }),
    ...(otherSources && { otherSources }),
  };
}

function planOf({ giver, year, planName, by, undated, limit }: Places, { plan, percent, shortfall, excess }: Row) {
  if ((plan ?? percent ?? shortfall ?? excess) === undefined) return {};
  const terms = { giver, year, name: planName, by, undated, limit, value: plan, percent, shortfall, excess };
  return { plan: [terms] };
}

/** "huyện An Lâm" and "BHXH huyện An Lâm" say what they are; a name alone is one level below the whole. */
function unitCalled(name: string, { unit, period }: UnitYear): UnitYear['unit'] {
  const bare = name.replace(/^(?:BHXH|bảo hiểm xã hội)\s+/iu, '');
  const level = LEVELS.find((one) => bare.toLocaleLowerCase('vi').startsWith(`${one} `));
  if (level !== undefined) return { name: bare.slice(level.length).trim(), level };
  return { name: bare, level: levelBelow(unit.level, lastDay(period.to)) };
}

/** Since 1/7/2025 there are no districts (Nghị quyết 203/2025/QH15). */
const WITHOUT_DISTRICTS = '2025-07-01';

function levelBelow(level: Level, day: string): Level {
  if (level === 'nước' || level === 'vùng' || level === 'khu vực') return 'tỉnh';
  const isProvince = level === 'tỉnh' || level === 'thành phố';
  return isProvince && day < WITHOUT_DISTRICTS ? 'huyện' : 'xã';
}
