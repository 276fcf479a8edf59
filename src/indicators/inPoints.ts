import { POINTS } from './figure.js';
import type { NamedQuantity } from './named.js';

/** A difference of rates is printed in points: "1,24", never "1,24%". */
export function inPoints(difference: NamedQuantity): NamedQuantity {
  return { ...difference, kind: 'points', unit: POINTS, text: difference.text.replace(/ ?%/g, '') };
}
