import type { UnitYear } from '../model/schema/unitYear.js';
import { type Change, changesOf } from './changes.js';
import type { Named } from './named.js';

type Unit = Named<UnitYear>;
type GivenConference = NonNullable<Unit['conferences']>[number];
type GivenAttendance = NonNullable<GivenConference['attendance']>;
type GivenOutlet = NonNullable<Unit['media']>[number];
type GivenItem = NonNullable<GivenOutlet['items']>[number];

interface Changed {
  readonly changes: readonly Change[];
}

type Attendance = Omit<GivenAttendance, 'changes'> & Changed;
export type Conference = Omit<GivenConference, 'changes' | 'attendance'> &
  Changed & { readonly attendance?: Attendance };
type Item = Omit<GivenItem, 'changes'> & Changed;
export type Outlet = Omit<GivenOutlet, 'items'> & { readonly items?: readonly Item[] };

/** Events, and who came to them, against those of other periods. */
export function conferencesOf({ conferences = [] }: Unit): readonly Conference[] {
  return conferences.map(({ attendance, ...conference }) => {
    const id = `conferences.${conference.id}`;
    const changes = changesOf(id, conference.count, 'cuộc', conference.changes ?? []);
    return { ...conference, changes, ...(attendance && { attendance: attendanceOf(id, attendance) }) };
  });
}

function attendanceOf(id: string, attendance: GivenAttendance): Attendance {
  const { total, unit = attendance.each === undefined ? 'người' : 'lượt người', changes = [] } = attendance;
  return { ...attendance, changes: changesOf(`${id}.attendance`, total, unit, changes) };
}

/** Items in the media against those of other periods. */
export function mediaOf({ media = [] }: Unit): readonly Outlet[] {
  return media.map(({ items, ...outlet }) => ({
    ...outlet,
    ...(items && { items: items.map((item) => itemOf(`media.${outlet.id}.items.${item.id}`, item)) }),
  }));
}

function itemOf(id: string, item: GivenItem): Item {
  return { ...item, changes: changesOf(id, item.count, item.form, item.changes ?? []) };
}
