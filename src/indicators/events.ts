import type { UnitYear } from '../model/schema/unitYear.js';
import { type Change, changesOf } from './changes.js';
import { isEstimate } from './isEstimate.js';
import type { Named } from './named.js';

type Unit = Named<UnitYear>;
type GivenConference = NonNullable<Unit['conferences']>[number];
type GivenAttendance = NonNullable<GivenConference['attendance']>;
type GivenOutlet = NonNullable<Unit['media']>[number];
type GivenItem = NonNullable<GivenOutlet['items']>[number];

interface Changed {
  readonly changes: readonly Change[];
}

type Attendance = Omit<GivenAttendance, 'changes'> &
  Changed & {
    /** Whether "ước" is to be said before the number of people at each; `estimate` is about the total. */
    readonly estimateEach: boolean;
  };
export type Conference = Omit<GivenConference, 'changes' | 'attendance'> &
  Changed & { readonly attendance?: Attendance };
type Item = Omit<GivenItem, 'changes'> & Changed;
export type Outlet = Omit<GivenOutlet, 'items'> & { readonly items?: readonly Item[] };

/** Events, and who came to them, against those of other periods. */
export function conferencesOf({ conferences = [] }: Unit): readonly Conference[] {
  return conferences.map(({ attendance, ...conference }) => {
    const id = `conferences.${conference.id}`;
    const changes = changesOf(id, conference.count, 'cuộc', conference.changes ?? []);
    return {
      ...conference,
      estimate: isEstimate(conference.estimate, conference.count),
      changes,
      ...(attendance && { attendance: attendanceOf(id, attendance, conference.estimate === true) }),
    };
  });
}

/** What is worked out from an estimated number of events is an estimate too. */
function attendanceOf(id: string, attendance: GivenAttendance, ofEstimated: boolean): Attendance {
  const { each, total, unit = each === undefined ? 'người' : 'lượt người', estimate, changes = [] } = attendance;
  const inherited = ofEstimated && total?.origin.type === 'derived';
  return {
    ...attendance,
    estimateEach: isEstimate(estimate, each),
    estimate: isEstimate(estimate === true || inherited, total),
    changes: changesOf(`${id}.attendance`, total, unit, changes),
  };
}

/** Items in the media against those of other periods. */
export function mediaOf({ media = [] }: Unit): readonly Outlet[] {
  return media.map(({ items, ...outlet }) => ({
    ...outlet,
    ...(items && { items: items.map((item) => itemOf(`media.${outlet.id}.items.${item.id}`, item)) }),
  }));
}

function itemOf(id: string, item: GivenItem): Item {
  const estimate = isEstimate(item.estimate, item.count);
  return { ...item, estimate, changes: changesOf(id, item.count, item.form, item.changes ?? []) };
}
