import type { Finding } from '../../diagnostics/finding.js';
import { type EndedBefore, endedBefore } from '../../model/checks/endedBefore.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';
import { shares } from '../../territories/relate.js';
import { type Territory, territoryOf } from '../../territories/territoryOf.js';
import { type Bases, basesOf } from './bases.js';
import { type Tier, tierOf } from './contributorOf.js';
import { inOrder } from './tally.js';

/** What is remembered of a file: enough to tell whether the units can be added. */
export interface RosterEntry {
  readonly file: string;
  readonly name: string;
  readonly period: UnitYear['period'];
  readonly territory: Territory;
  readonly tier: Tier;
  readonly bases: Bases;
  readonly profile: UnitYear['report']['profile'];
  /** It was no more on a day of its figures; null where it was there. */
  readonly ended: EndedBefore | null;
}

/** Why a file cannot be added to another. */
export interface Clash {
  readonly file: string;
  readonly finding: Finding;
}

export function entryOf(file: string, data: UnitYear): RosterEntry {
  const { unit, period, report } = data;
  const [from, to] = spanOf(period);
  const territory = territoryOf(unit, { from, to });
  return {
    file,
    name: `${unit.level} ${unit.name}`,
    period,
    territory,
    tier: tierOf(territory),
    bases: basesOf(unit),
    profile: report.profile,
    ended: endedBefore(data),
  };
}

/**
 * Every file that does not go with the others: by ground with an earlier one, by period and level with what most have.
 * Files are taken by name: their order on the command line means nothing.
 */
export function clashesIn(entries: readonly RosterEntry[]): readonly Clash[] {
  const sorted = entries.toSorted((a, b) => inOrder(a.file, b.file));
  const usualPeriod = usual(sorted, ({ period }) => spanOf(period).join());
  const usualTier = usual(sorted, ({ tier }) => tier);
  const byGround = new Map<string, RosterEntry[]>();
  return sorted.flatMap((entry): readonly Clash[] => {
    const near = byGround.get(groundOf(entry)) ?? [];
    byGround.set(groundOf(entry), [...near, entry]);
    const other = near.find(({ territory }) => shares(territory, entry.territory));
    const findings = [
      periodClash(entry, usualPeriod),
      groundClash(entry, other) ?? tierClash(entry, usualTier),
      endedClash(entry),
    ];
    return findings.flatMap((finding) => (finding === null ? [] : [{ file: entry.file, finding }]));
  });
}

/** The first entry of those that are alike in most files. */
function usual(sorted: readonly RosterEntry[], by: (entry: RosterEntry) => string): RosterEntry | undefined {
  const counts = new Map<string, number>();
  for (const entry of sorted) counts.set(by(entry), (counts.get(by(entry)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return sorted.find((entry) => counts.get(by(entry)) === most);
}

function spanOf({ from, to }: UnitYear['period']): readonly [from: string, to: string] {
  return [firstDay(from), lastDay(to)];
}

/** Only units of one name can be one; provinces share ground whatever they are called. */
function groundOf({ territory }: RosterEntry): string {
  return territory.type === 'province' ? '' : territory.key;
}

function periodClash({ period }: RosterEntry, usual: RosterEntry | undefined): Finding | null {
  if (usual === undefined || spanOf(period).join() === spanOf(usual.period).join()) return null;
  const args = {
    from: printShortDate(period.from),
    to: printShortDate(period.to),
    otherFrom: printShortDate(usual.period.from),
    otherTo: printShortDate(usual.period.to),
    file: usual.file,
  };
  return { code: 'rollup-period-differs', path: ['period', 'from'], args };
}

function endedClash({ ended }: RosterEntry): Finding | null {
  return ended === null ? null : { code: 'rollup-unit-ended', ...ended };
}

function groundClash({ name, territory }: RosterEntry, other: RosterEntry | undefined): Finding | null {
  if (other === undefined) return null;
  const path = ['unit', 'name'];
  if (name === other.name || territory.type === 'local')
    return { code: 'rollup-unit-twice', path, args: { unit: name, file: other.file } };
  return { code: 'rollup-ground-shared', path, args: { unit: name, other: other.name, file: other.file } };
}

function tierClash({ name, tier }: RosterEntry, usual: RosterEntry | undefined): Finding | null {
  if (usual === undefined || tier === usual.tier) return null;
  const args = { unit: name, other: usual.name, file: usual.file };
  return { code: 'rollup-levels-mixed', path: ['unit', 'level'], args };
}
