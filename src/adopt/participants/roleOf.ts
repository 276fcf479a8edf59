import type { Around } from '../read/around.js';
import type { Role } from '../rules/role.js';
import { ROLES } from '../rules/roles.js';

/** What a number says of the value before it; null where it may be a value of its own. */
export function roleOf(around: Around): Role | null {
  const { spot, before, after } = around;
  const [head, tail] = [before.toLocaleLowerCase('vi'), after.toLocaleLowerCase('vi')];
  return (
    otherRate(around) ??
    ROLES.find((rule) => rule.kinds.includes(spot.kind) && rule.before.test(head) && rule.after.test(tail))?.role ??
    null
  );
}

/** "tỷ lệ chi trả qua tài khoản đạt 60,4%" is another rate; "tỷ lệ lao động tham gia so với lực lượng lao động là 22,8%" one of the scheme before it. */
function otherRate({ spot, before }: Around): Role | null {
  const named = spot.kind === 'percent' ? OTHER_RATE.exec(before)?.[1] : undefined;
  if (named === undefined) return null;
  return /^(?:lao động|người(?: dân)?|dân số) tham gia /u.test(named) ? 'coverage' : 'part';
}

const OTHER_RATE =
  /(?:^|[,;:.] |[Tt]rong đó,? )[Tt](?:ỷ|ỉ) lệ ((?!bao phủ|chung|này|đạt|là|chiếm|\p{Lu})\p{L}+ [^,;:()]+?) (?:là|đạt|chiếm|bằng)$/u;
