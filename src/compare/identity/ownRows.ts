import { isApart } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import type { Indicator } from '../rows/indicator.js';
import { indicatorsOf } from '../rows/indicatorsOf.js';
import { dayOf } from '../rows/time.js';
import type { SideUnit } from '../side.js';

/** What a file says of one thing, be it in several places. */
export interface OwnRow {
  readonly indicator: Indicator;
  /** The names of the other figures of the file that say the same. */
  readonly twins: readonly string[];
  /** Whether the file says two things of it. */
  readonly contradicted: boolean;
}

/** The indicators of a file, each thing once, where it stands with what it is to reach or else first. */
export function ownRows({ summary }: SideUnit): readonly OwnRow[] {
  const indicators = indicatorsOf(summary);
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = statementOf(indicator);
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return indicators.flatMap((indicator): readonly OwnRow[] => {
    const same = groups.get(statementOf(indicator)) ?? [];
    const others = same.filter((one) => one !== indicator);
    if (others.some((one) => contradicts(one, indicator))) return [{ indicator, twins: [], contradicted: true }];
    const spoken = same.find(({ targets }) => targets.length > 0) ?? same[0];
    return spoken === indicator ? [{ indicator, twins: others.map(({ id }) => id), contradicted: false }] : [];
  });
}

/** The same for two figures that are one statement. Lines of one name may well be two lines. */
function statementOf({ id, measured, time, terms }: Indicator): string {
  return measured.type === 'line' ? id : [measured.key, terms.unit, dayOf(time)].join('\n');
}

function contradicts({ figure: a }: Indicator, { figure: b }: Indicator): boolean {
  return a !== null && b !== null && isApart(valueBounds(a.quantity), valueBounds(b.quantity));
}
