import type { SpotKind } from '../../verify/scan/spot.js';

/** What a number says of the value before it. */
export type Role =
  | 'plan.percent'
  /** Of a plan, though the text does not say so. */
  | 'plan.unnamed'
  | 'plan.value'
  | 'plan.shortfall'
  | 'plan.excess'
  | 'change.percent'
  | 'change.value'
  | 'change.points'
  | 'change.base'
  | 'coverage'
  | 'share'
  | 'growth'
  /** What a rate of coverage is to reach, and how far it is from that. */
  | 'target.percent'
  | 'target.shortfall'
  | 'target.excess'
  | 'denominator'
  | 'part';

export interface RoleRule {
  readonly role: Role;
  readonly kinds: readonly SpotKind[];
  /** What stands between the number before it, or the clause's begin, and this one; lower case, trimmed. */
  readonly before: RegExp;
  /** What stands behind it, up to the next number; lower case, trimmed. */
  readonly after: RegExp;
  /** The number is between ‹ ›. */
  readonly example: string;
}
