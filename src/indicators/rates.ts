import type { Direction } from '../model/schema/measure.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { deriveFigure } from './deriveFigure.js';
import { POINTS } from './figure.js';
import { inDirection } from './inDirection.js';
import { gapInPoints, inPoints } from './inPoints.js';
import { isEstimate } from './isEstimate.js';
import { movementBetween } from './movement.js';
import type { Named, NamedDate, NamedQuantity, Wording } from './named.js';
import { rateTargets } from './targets/rateTargets.js';
import type { Target } from './targets/target.js';
import type { GivenPeriod } from './targets/terms.js';

type Participants = NonNullable<Named<UnitYear>['participants']>;
type GivenRate = NonNullable<Participants['rates']>[number];
/** A share of a whole, beside a count or alone: the same keys, and the same is made of them. */
export type GivenShare = NonNullable<NonNullable<Participants['total']>['coverage']>[number];
type GivenRateChange = NonNullable<GivenShare['changes']>[number];

/** A rate against the same of another period, in percentage points. */
export interface RateChange {
  readonly id: string;
  readonly against: Wording;
  /** Null where neither the data nor the rates say. */
  readonly direction: Direction | null;
  readonly points: NamedQuantity | null;
  readonly base: NamedQuantity | null;
  /** How long it took, in `spanUnit`; null where `against` says it, as for all that the data publish. */
  readonly span: NamedQuantity | null;
  readonly spanUnit: string | null;
}

interface WorkedShare {
  readonly changes: readonly RateChange[];
  readonly targets: readonly Target[];
  /** Whether it is a share of people or households who are to be insured: "bao phủ 96% dân số", but "bằng 16,9% số người dự". */
  readonly covers: boolean;
}

export type Coverage = Omit<GivenShare, 'changes' | 'target'> & WorkedShare;
export type Rate = Omit<GivenRate, 'changes' | 'target'> & WorkedShare;

/** What a share is a share of, in the name of what it is said of: "BHYT". */
interface Said {
  /** The figure's name without `percent`: "participants.rates.bhyt". */
  readonly id: string;
  readonly label: Wording | string;
  /** What tells it apart from other shares of the same, behind the label; null where the label does. */
  readonly of: Wording | null;
  /** The day of the share where it has none of its own. */
  readonly asOf: NamedDate;
}

export function ratesOf({ participants, period }: Named<UnitYear>): readonly Rate[] {
  const { rates = [], asOf = period.to } = participants ?? {};
  return rates.map((rate) => {
    const { id, label } = rate;
    return { ...rate, ...workedShare(rate, { id: `participants.rates.${id}`, label, of: null, asOf }, period) };
  });
}

/** Whether it is an estimate, what changed, and how it came out against its targets. */
export function workedShare<Given extends GivenShare>(share: Given, said: Said, period: GivenPeriod) {
  const { percent, estimate, changes = [], target = [], asOf = said.asOf, growth = [] } = share;
  const aims = target.map((aim) => ({ ...aim, ...gapInPoints(aim) }));
  return {
    ...share,
    target: aims,
    estimate: isEstimate(estimate, percent),
    changes: changes.filter((change) => !waits(percent, change)).map((change) => changeOf(said.id, percent, change)),
    targets: rateTargets({ ...said, percent, estimate, target: aims, asOf }, period),
    covers: INSURED.test(share.of.text),
    growth: growth.map((one) => ({ ...one, points: inPoints(one.points) })),
  };
}

const INSURED =
  /(?<![A-Za-zÀ-ỹ])(?:dân|nhân khẩu|lao động|lực lượng|học sinh|sinh viên|hộ|hội viên|đoàn viên|tuổi|đối tượng)(?![A-Za-zÀ-ỹ])/iu;

/** A change whose direction waits for a number that is still to come says nothing yet. */
function waits(percent: NamedQuantity, { direction, base }: GivenRateChange): boolean {
  return direction === undefined && (percent.quantity.missing || base?.quantity.missing === true);
}

/** What was published stays; what the base allows is computed. */
function changeOf(id: string, now: NamedQuantity, change: GivenRateChange): RateChange {
  const { base = null } = change;
  const between = base === null ? UNKNOWN : changeBetween(`${id}.changes.${change.id}`, now, base);
  const worked = inDirection(change.direction, between) ?? UNKNOWN;
  return {
    id: change.id,
    against: change.against,
    direction: change.direction ?? worked.direction,
    points: change.points === undefined ? worked.points : inPoints(change.points),
    base,
    span: null,
    spanUnit: null,
  };
}

const UNKNOWN = { direction: null, points: null };

function changeBetween(id: string, now: NamedQuantity, base: NamedQuantity): Pick<RateChange, 'direction' | 'points'> {
  const { direction, points } = movementBetween(base.quantity, now.quantity);
  const formula = `|${now.id} − ${base.id}|`;
  const told = { id: `${id}.points`, kind: 'points', unit: POINTS, formula, from: [now, base] } as const;
  return { direction, points: points && deriveFigure({ ...told, quantity: points }) };
}
