import type { NamedDate, NamedQuantity, Wording } from '../../indicators/named.js';
import type { Standing } from '../../indicators/targets/target.js';
import type { Measurand, Measuring } from '../../model/measured/measuredOf.js';
import { saysEstimate } from '../../quantity/approximation/meaningOf.js';
import type { Group } from './groups.js';
import type { Time } from './time.js';

/** A figure that is worth a row in a table of years. */
export interface Indicator {
  /** The figure's name. */
  readonly id: string;
  /** What it measures: what two years are aligned by, whatever the names of their figures. */
  readonly measured: Measurand;
  /** The name of its item in a list, which an author can give the same in two years; null where it has no place for one. */
  readonly itemId: string | null;
  readonly group: Group;
  /** Vietnamese, as in a table's first column; begins in whatever case the data have. */
  readonly label: Label;
  /** What is counted: "người", "tin, bài"; "%" for rates, "đồng" for money. */
  readonly unit: Wording | string;
  readonly scope: Scope;
  /** Unit and scope for comparing, however they are spelled. */
  readonly terms: Terms;
  /** What tells it apart from another of the same name, best first: its subject, its days, what it is a share of. */
  readonly marks: readonly Label[];
  /** The day, or the span of days, that the number is of. */
  readonly time: Time;
  /** Null for a goal of which nothing is known yet. */
  readonly figure: NamedQuantity | null;
  /** Of how many units it is the sum: "2/3"; null where it is of all. */
  readonly ofSome: NamedQuantity | null;
  /** Declared as expected, not counted, or written so ("ước 12.000"). */
  readonly estimate: boolean;
  readonly targets: readonly IndicatorTarget[];
  /** What happened within the period, so that a longer period has more of it; else what there is at its end. */
  readonly flow: boolean;
  /** Whether the numbers of two units make the number of both together; an average and a rate never do. */
  readonly additive: boolean;
  /** The counts that a rate was worked out from; null where they are not known. */
  readonly share: Share | null;
}

export interface Share {
  readonly part: NamedQuantity;
  readonly whole: NamedQuantity;
}

/** Words of the data and of ours, to be said one after the other. */
export type Label = readonly (Wording | string)[];

/** What besides the unit word tells what was counted. Where both years say it, it must be the same. */
export interface Scope {
  /** What a rate is a share of. */
  readonly of?: Wording;
  /** Of all figures of participants: "toàn tỉnh". */
  readonly area?: Wording;
}

export interface Terms {
  readonly unit: string;
  readonly of: string | null;
  readonly area: string | null;
}

/** What a target of a goal is called. */
export const MILESTONE = 'mốc';

/** What was to be reached. */
export interface IndicatorTarget extends Pick<Standing, 'status' | 'position' | 'aim' | 'timing'> {
  /** "participants.voluntary.plan.bhxh-viet-nam" */
  readonly id: string;
  readonly giver: Wording | null;
  readonly year: NamedDate | null;
  /** "kế hoạch", "kế hoạch năm", "chỉ tiêu", "mốc". */
  readonly name: Wording | string;
  /** Null where only the share of the plan was published. */
  readonly wanted: NamedQuantity | null;
  /** Share of the plan; null where it is unknown, and for rates, which are measured in points. */
  readonly percent: NamedQuantity | null;
  /** What the data publish as missing or beyond; what can be worked out is not kept here. */
  readonly publishedGap: NamedQuantity | null;
}

/** An indicator as its item of the data gives it, apart from what the whole file says. */
export type IndicatorRow = Omit<Indicator, 'measured' | 'terms' | 'time' | 'ofSome'> & {
  readonly what: Measuring;
  /** Days of its own, where it has some. */
  readonly own: OwnTime;
};

export interface OwnTime {
  readonly from?: NamedDate | undefined;
  readonly to?: NamedDate | undefined;
  readonly asOf?: NamedDate | undefined;
}

type Given = Pick<IndicatorRow, 'group' | 'label' | 'unit' | 'what'> & {
  /** Undefined where the data do not say how many. */
  readonly figure: NamedQuantity | undefined;
} & Partial<
    Pick<IndicatorRow, 'itemId' | 'scope' | 'marks' | 'own' | 'estimate' | 'targets' | 'flow' | 'additive' | 'share'>
  >;

/** What is done or spent in a period; the other groups tell how things are. */
const FLOWS: ReadonlySet<Group> = new Set(['documents', 'events', 'media', 'materials', 'support', 'finances']);

/** No row for what has no number. */
export function indicator({ figure, ...given }: Given): readonly IndicatorRow[] {
  if (figure === undefined) return [];
  const { kind, whole, approximator } = figure.quantity;
  const told = { itemId: null, scope: {}, marks: [], own: {}, targets: [], share: null, ...given };
  return [
    {
      id: figure.id,
      ...told,
      unit: ownUnit(figure) ?? given.unit,
      figure,
      estimate: given.estimate === true || saysEstimate(approximator),
      // A part of a whole is how things are, whatever it is a part of.
      flow: given.flow ?? (FLOWS.has(given.group) && whole === null),
      additive: given.additive ?? kind !== 'rate',
    },
  ];
}

/** Rates and money say themselves what they are counted in. */
function ownUnit({ quantity }: NamedQuantity): string | null {
  if (quantity.kind === 'count') return null;
  return quantity.kind === 'rate' ? '%' : 'đồng';
}

/** "A, B, C". */
export function listed(words: readonly Wording[]): Label {
  return words.flatMap((word, index) => (index === 0 ? [word] : [', ', word]));
}

/** What a thing is told by, as text; what is not said is an empty one, so that it keeps its place. */
export function texts(...words: readonly (Wording | string | undefined)[]): readonly string[] {
  return words.map((word) => (word === undefined ? '' : wordText(word)));
}

export function wordText(word: Wording | string): string {
  return typeof word === 'string' ? word : word.text;
}

/** A label, a unit, a scope for comparing: case, blanks and Unicode form aside. */
export function plainLabel(label: Label): string {
  return label.map(wordText).join('').normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}
