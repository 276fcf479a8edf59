import type { UnitYear } from '../model/schema/unitYear.js';
import { isEstimate } from './isEstimate.js';
import { materialAction } from './materialActions.js';
import type { Named, Wording } from './named.js';

type Unit = Named<UnitYear>;
export type Material = Omit<NonNullable<Unit['materials']>[number], 'action'> & { readonly action: Wording | string };
export type Support = NonNullable<Unit['support']>[number];

/** Printed material, what was done with it, and whether its number is to be called an estimate. */
export function materialsOf({ materials = [] }: Unit): readonly Material[] {
  return materials.map(({ action, ...material }) => ({
    ...material,
    action: action ?? materialAction(material.form.text),
    estimate: isEstimate(material.estimate, material.count),
  }));
}

/** What was given; of how many things or, where they are not counted, of what worth is what may be an estimate. */
export function supportOf({ support = [] }: Unit): readonly Support[] {
  return support.map((given) => ({ ...given, estimate: isEstimate(given.estimate, given.count ?? given.worth) }));
}
