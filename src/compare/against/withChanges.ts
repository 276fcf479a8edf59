import type { Finding } from '../../diagnostics/finding.js';
import type { Change } from '../../indicators/changes.js';
import { changedUnit, eventWord } from '../../indicators/events.js';
import type { Figure } from '../../indicators/figure.js';
import type { Measure } from '../../indicators/measures.js';
import type { NamedQuantity, Wording } from '../../indicators/named.js';
import { figuresIn } from '../../indicators/namedLeaves.js';
import { withColumns } from '../../indicators/places/placesOf.js';
import type { Coverage } from '../../indicators/rates.js';
import type { Summary } from '../../indicators/summarise.js';
import { type ComparedRow, isCompared } from '../compareRow.js';
import type { Comparison } from '../compareYears.js';
import { isOfPeriod } from '../rows/time.js';
import { fileName } from '../side.js';
import { addedAnyChange, addedChange, addedRateChange } from './addedChange.js';
import { dayWords } from './againstWords.js';
import { disagreements, type Published } from './disagreements.js';
import { gatherUnchanged, type Same } from './gatherUnchanged.js';
import { isAgainst } from './isAgainst.js';

export interface Changed {
  readonly summary: Summary;
  /** Published changes that do not agree with the other file. */
  readonly findings: readonly Finding[];
}

/** The newer file's figures with what changed since the older one, wherever the data have room for changes and publish none of that period. */
export function withChanges({ rows, older, newer: [newer] }: Comparison): Changed {
  const { summary } = newer;
  const compared = rows.filter(isCompared);
  const byId = new Map(compared.flatMap((row) => [row.id, ...row.newer.twins].map((id) => [id, row] as const)));
  const findings: Finding[] = [];
  const same = new Map<ComparedRow, Same>();
  const told = {
    ...summary,
    measures: summary.measures.map(measured),
    finances: summary.finances.map((one) => ({ ...one, changes: counted(one.value, null, one.changes) })),
    beneficiaries: summary.beneficiaries.map(measured),
    rates: summary.rates.map(shared),
    conferences: summary.conferences.map(({ attendance, ...one }) => ({
      ...one,
      changes: counted(one.count, eventWord(one.form), one.changes),
      ...(attendance && {
        attendance: {
          ...attendance,
          changes: counted(attendance.total, changedUnit(attendance.totalUnit), attendance.changes),
        },
      }),
    })),
    media: summary.media.map(({ items, ...outlet }) => ({
      ...outlet,
      ...(items && {
        items: items.map((item) => ({ ...item, changes: counted(item.count, item.form, item.changes) })),
      }),
    })),
    places: summary.places.map((list) =>
      withColumns({
        ...list,
        rows: list.rows.map((row) => ({
          ...row,
          changes: more(row.value, row.changes, (found) => addedAnyChange(found, row.unit, older)),
        })),
      }),
    ),
  } satisfies Summary;
  const changed: Summary = { ...told, unchanged: gatherUnchanged(compared.flatMap((row) => same.get(row) ?? [])) };
  const said = figuresIn({ ...changed, figures: [] });
  const figures = new Map([...said, ...daysBehind(said, compared)].map((figure) => [figure.id, figure]));
  return { summary: { ...changed, figures: new Map([...summary.figures, ...figures]) }, findings };

  function measured(one: Measure): Measure {
    return { ...one, changes: counted(one.value, one.unit, one.changes), coverage: one.coverage.map(shared) };
  }

  function shared<S extends Coverage>(share: S): S {
    return { ...share, changes: more(share.percent, share.changes, (row) => addedRateChange(row, older)) };
  }

  function counted(figure: NamedQuantity | undefined, unit: Change['unit'], changes: readonly Change[]) {
    return more(figure, changes, (row) => addedChange(row, unit, older));
  }

  /** What the data publish of that period stays, and nothing is put beside it. */
  function more<C extends Published>(
    figure: NamedQuantity | undefined,
    published: readonly C[],
    add: (row: ComparedRow) => C | null,
  ): readonly C[] {
    const row = figure === undefined ? undefined : byId.get(figure.id);
    if (row === undefined) return published;
    const alike = published.filter(({ against }) => isAgainst(against.text, older[0], newer) || isDayOf(against, row));
    // What is published of the end of a period does not contradict a number of another day.
    const wrong = [row.older, row.newer].every(({ indicator, period }) => isOfPeriod(indicator.time, period))
      ? alike.flatMap((change) => disagreements(change, row, fileName(older[0])))
      : [];
    findings.push(...wrong);
    const own = add(row);
    const all = own === null || alike.length > 0 ? published : [...published, own];
    const gathered =
      wrong.length > 0
        ? []
        : all.filter(
            (change) => isSame(change) && (change === own || (alike.includes(change) && isBaseOf(change, row))),
          );
    if (own !== null && gathered.length > 0) gather(own.against, row);
    return own === null ? all : all.filter((change) => !gathered.includes(change));
  }

  /** A coverage and a rate that say the same are one row. */
  function gather(against: Wording, row: ComparedRow): void {
    const { indicator, figure: value } = row.newer;
    const label = [...indicator.label, ...(row.mark.length === 0 ? [] : [' – ', ...row.mark])];
    same.set(row, { against, label, value });
  }
}

/** Nothing is said but that it is what it was. */
function isSame({ direction, value, percent, points }: Published): boolean {
  return direction === 'bằng' && value == null && percent == null && points == null;
}

/** A base that is printed otherwise than the number ("92%" beside 92,06%) is one of its own, and stays beside it. */
function isBaseOf({ base }: Published, { newer }: ComparedRow): boolean {
  return base == null || base.text === newer.figure.text;
}

/** "ngày 30/9/2019", "cuối tháng 9/2019": the day of the older number, where it is of one. */
function isDayOf({ text }: Wording, { older }: ComparedRow): boolean {
  const { from, to } = older.indicator.time;
  if (from !== null) return false;
  return (
    text
      .trim()
      .toLocaleLowerCase('vi')
      .replace(/^cuối /u, '') === dayWords(to)
  );
}

/** The days that a span was counted between, which no sentence need say. */
function daysBehind(said: readonly Figure[], rows: readonly ComparedRow[]): readonly Figure[] {
  const wanted = new Set(said.flatMap(({ origin }) => (origin.type === 'derived' ? origin.from : [])));
  const days = rows.flatMap(({ older, newer }) => [older, newer].map(({ indicator }) => indicator.time.to));
  return days.filter(({ id }) => wanted.has(id));
}
