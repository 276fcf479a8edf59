import type { Around } from '../read/around.js';
import type { Role } from '../rules/role.js';
import { ROLES } from '../rules/roles.js';

/** What a number says of the value before it; null where it may be a value of its own. */
export function roleOf({ spot, before, after }: Around): Role | null {
  const [head, tail] = [before.toLocaleLowerCase('vi'), after.toLocaleLowerCase('vi')];
  return (
    ROLES.find((rule) => rule.kinds.includes(spot.kind) && rule.before.test(head) && rule.after.test(tail))?.role ??
    null
  );
}
