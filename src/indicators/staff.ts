import type { UnitYear } from '../model/schema/unitYear.js';
import { isEstimate } from './isEstimate.js';
import type { Named, Wording } from './named.js';

type Given = NonNullable<Named<UnitYear>['staff']>[number];
export type Staff = Omit<Given, 'unit'> & { readonly unit: Wording | string };

/** The office's own people. */
export function staffOf({ staff = [] }: Named<UnitYear>): readonly Staff[] {
  return staff.map((one) => ({ ...one, unit: one.unit ?? 'người', estimate: isEstimate(one.estimate, one.count) }));
}
