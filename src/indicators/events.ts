import type { UnitYear } from '../model/schema/unitYear.js';
import { attendances, isOne } from './attendanceTotals.js';
import { type Change, changesOf } from './changes.js';
import { type Channel, channelOf } from './channelOf.js';
import { isEstimate } from './isEstimate.js';
import type { Named, Wording } from './named.js';

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
    /** Who are at each: "người", also where all of them are counted in "lượt người". */
    readonly eachUnit: Wording | string;
    readonly totalUnit: Wording | string;
  };
export type Conference = Omit<GivenConference, 'changes' | 'attendance'> &
  Changed & {
    readonly attendance?: Attendance;
    /** One event and no more, so that no sentence says "each". */
    readonly single: boolean;
    /** On one day, in one month: not "từ tháng 5/2019 đến tháng 5/2019". */
    readonly atOnce: boolean;
  };
type Item = Omit<GivenItem, 'changes'> &
  Changed & {
    /** What is posted is read later, what is held is watched as it happens ("buổi phát trực tiếp"), what is sent goes to each. */
    readonly way: 'posted' | 'sent' | 'held';
  };
type Reach = NonNullable<GivenOutlet['reach']>[number] & {
  /** Those who follow a page are there on a day; who saw, liked and shared did so in the period. */
  readonly sort: 'followers' | 'responses';
};
export type Outlet = Omit<GivenOutlet, 'items' | 'reach'> & {
  /** What its publications are counted in: "02 bản tin Thông báo nội bộ", "12 số Bản tin Cảng". */
  readonly publicationUnit: 'bản tin' | 'số';
  readonly items?: readonly Item[];
  readonly reach?: readonly Reach[];
  /** Whether it is printed or broadcast; what does not say so is taken for what its group usually is. */
  readonly channel: Channel;
  /**
   * Where its frequency is said: it has a verb of its own ("phát sóng định kỳ"), stands at the head of the sentence ("hằng
   * tháng"), before the verb ("thường xuyên"), or behind ("02 kỳ/tuần").
   */
  readonly frequencyPlace: 'verb' | 'head' | 'before' | 'behind';
};

/** Events, and who came to them, against those of other periods. */
export function conferencesOf({ conferences = [] }: Unit): readonly Conference[] {
  return conferences.map(({ attendance, ...conference }) => {
    const id = `conferences.${conference.id}`;
    const single = isSingle(conference, attendance);
    const changes = changesOf(id, conference.count, eventWord(conference.form), conference.changes ?? []);
    return {
      ...conference,
      estimate: isEstimate(conference.estimate, conference.count),
      changes,
      single,
      atOnce: isAtOnce(conference, single),
      ...(attendance && { attendance: attendanceOf(id, attendance, conference.estimate === true) }),
    };
  });
}

/** What events of a form are counted in: "03 lớp tập huấn, tăng 01 lớp"; those whose name begins with no such word in "cuộc". */
export function eventWord({ text }: Wording): string {
  return EVENT_WORD.exec(text.toLocaleLowerCase('vi'))?.[0] ?? 'cuộc';
}

const EVENT_WORD = /^(?:lớp|buổi|đợt|phiên|hội (?:nghị|thảo|thi)|chương trình)(?![A-Za-zÀ-ỹ])/u;

/** One by its number; or, without a number, what is held on a day: "Ngày 27/4/2023, BHXH tỉnh đã tổ chức lễ ra quân". */
function isSingle({ count, extent, date }: GivenConference, attendance: GivenAttendance | undefined): boolean {
  if (count !== undefined) return isOne(count.quantity);
  return date !== undefined && extent === undefined && attendance?.each === undefined;
}

/** One event is not held "from" a day on. */
function isAtOnce({ from, to }: Pick<GivenConference, 'from' | 'to'>, single: boolean): boolean {
  if (from === undefined) return false;
  return to === undefined ? single && from.calendar.day !== null : from.value === to.value;
}

/** What is worked out from an estimated number of events is an estimate too. */
function attendanceOf(id: string, attendance: GivenAttendance, ofEstimated: boolean): Attendance {
  const { each, total, unit, estimate, changes = [] } = attendance;
  const isProduct = total?.origin.type === 'derived';
  const counted = unit ?? (each === undefined ? 'người' : 'lượt người');
  const word = isProduct ? inWords(unit, attendances) : counted;
  const totalUnit = wordFor(word) === 'người' ? ATTENDING : word;
  return {
    ...attendance,
    estimateEach: isEstimate(estimate, each),
    estimate: isEstimate(estimate === true || (ofEstimated && isProduct), total),
    eachUnit: inWords(unit, (text = 'người') => text.replace(/^lượt /u, '')),
    totalUnit,
    changes: changesOf(`${id}.attendance`, total, changedUnit(totalUnit), changes),
  };
}

const ATTENDING = 'người dự';

/** What a total of these is more or less by: "120 người dự, tăng 20 người", "720 lượt em, tăng 120 lượt em". */
export function changedUnit(totalUnit: Wording | string): Wording | string {
  return totalUnit === ATTENDING ? 'người' : totalUnit;
}

function wordFor(unit: Wording | string): string {
  return typeof unit === 'string' ? unit : unit.text;
}

/** Other words for a unit of the data, whose digits keep their names. */
function inWords(unit: Wording | undefined, change: (text?: string) => string): Wording | string {
  return unit === undefined ? change() : { ...unit, text: change(unit.text) };
}

/** Items in the media against those of other periods. */
export function mediaOf({ media = [] }: Unit): readonly Outlet[] {
  return media.map(({ items, reach, ...outlet }) => ({
    ...outlet,
    channel: channelOf(outlet.outlets.map(({ text }) => text)) ?? (outlet.group === 'báo chí' ? 'both' : 'print'),
    publicationUnit: /^(?:bản tin|tạp chí|tờ tin|đặc san)(?![A-Za-zÀ-ỹ])/iu.test(outlet.outlets[0]?.text ?? '')
      ? 'số'
      : 'bản tin',
    frequencyPlace: frequencyPlace(outlet.frequency?.text.toLocaleLowerCase('vi') ?? ''),
    ...(items && { items: items.map((item) => itemOf(`media.${outlet.id}.items.${item.id}`, item)) }),
    ...(reach && {
      reach: reach.map((one) => ({
        ...one,
        sort: /theo dõi|quan tâm|đăng ký|thành viên/iu.test(one.unit.text) ? FOLLOWERS : RESPONSES,
      })),
    }),
  }));
}

function frequencyPlace(words: string): Outlet['frequencyPlace'] {
  if (/^(?:được )?(?:đăng|phát|đưa)(?![A-Za-zÀ-ỹ])/u.test(words)) return 'verb';
  if (/^(?:hằng|hàng|mỗi)(?![A-Za-zÀ-ỹ])/u.test(words)) return 'head';
  return /^\p{N}|\//u.test(words) ? 'behind' : 'before';
}

const [FOLLOWERS, RESPONSES] = ['followers', 'responses'] as const;

function itemOf(id: string, item: GivenItem): Item {
  const estimate = isEstimate(item.estimate, item.count);
  return {
    ...item,
    way: wayOf(item.form.text),
    estimate,
    changes: changesOf(id, item.count, item.form, item.changes ?? []),
  };
}

function wayOf(form: string): Item['way'] {
  if (/(?:phát )?trực tiếp|livestream/iu.test(form)) return 'held';
  return /^(?:lượt )?(?:tin nhắn|thư|email)(?![A-Za-zÀ-ỹ])/iu.test(form) ? 'sent' : 'posted';
}
