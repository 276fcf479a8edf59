import { inForce } from '../../report/profile/inForce.js';
import type { Profile, ProfileChoice } from '../../report/profile/profile.js';
import { PROFILES } from '../../report/profile/profiles.js';
import { folded } from './folded.js';
import type { OfficialSheet } from './sheetOf.js';

/** Whose document it is, by the title at its top; null where it has none. */
export function familyOf({ nation }: OfficialSheet): ProfileChoice | null {
  if (nation === null) return null;
  return folded(nation.text).includes('dang cong san viet nam') ? 'party' : 'state';
}

/** The day in its letterhead, `YYYY-MM-DD`; null where it is blank, or no day. */
export function dayOf({ head }: OfficialSheet): string | null {
  const [, day, month, year] =
    /ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})/.exec(folded(head?.placeAndDate?.text ?? '')) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The decree in force on the document's day; while that is blank, each that may be, the last first. */
export function decreesOf(sheet: OfficialSheet, family: ProfileChoice): readonly [Profile, ...Profile[]] {
  const rows = PROFILES[family];
  const day = dayOf(sheet);
  if (day !== null) return [inForce(rows, day)];
  const [last = rows[0], ...older] = rows.toReversed();
  return [last, ...older];
}
