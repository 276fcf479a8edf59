import type * as z from 'zod';
import type { Finding, Path } from '../../diagnostics/finding.js';
import { isMap } from '../isMap.js';
import { itemId } from '../itemId.js';
import { type UnitYear, unitYearSchema } from '../schema/unitYear.js';
import { shapeOf } from '../shapeOf.js';

/** Two items of one list with one identity would share the names of their figures. */
export function checkIdentities(unit: UnitYear): readonly Finding[] {
  const findings: Finding[] = [];
  visit(unitYearSchema, unit, []);
  return findings;

  function visit(outer: z.core.$ZodType, value: unknown, path: Path): void {
    const shape = shapeOf(outer);
    if (shape.type === 'map' && isMap(value)) {
      for (const [key, inner] of shape.keys) if (value[key] !== undefined) visit(inner, value[key], [...path, key]);
    }
    if (shape.type !== 'list' || !Array.isArray(value)) return;
    const { identify } = shape;
    const seen = new Map<string, number>();
    value.forEach((item, index) => {
      if (identify !== undefined && isMap(item) && identify(item).length > 0) {
        const id = itemId(item, identify);
        const first = seen.get(id);
        if (first !== undefined)
          findings.push({
            code: 'id-duplicate',
            path: [...path, index],
            args: { id, first: first + 1, list: String(path.at(-1)) },
          });
        seen.set(id, first ?? index);
      }
      visit(shape.of, item, [...path, index]);
    });
  }
}
