import type { ReportRefusal } from '../../compare/against/compareForReport.js';
import { type EndedWords, endedWords } from '../../compare/endedWords.js';

/** Why two periods, both in order, are not compared. */
export type Refusal =
  /** The ground is not the same: the units whose data are needed besides, on either side. `acrossReform`: since provinces were joined on 1/7/2025, between the two. */
  | {
      readonly type: 'incomplete';
      readonly older: readonly UnitName[];
      readonly newer: readonly UnitName[];
      readonly acrossReform: boolean;
    }
  /** Two files of one side count some ground twice. */
  | { readonly type: 'overlap'; readonly files: readonly [string, string] }
  /** A unit that was no more on the day of its figures. */
  | ({ readonly type: 'ended'; readonly file: string } & EndedWords)
  /** Districts ended on 1/7/2025, and communes were drawn anew. */
  | { readonly type: 'reformed'; readonly level: 'district' | 'commune' }
  /** The units of one side do not add up to the other. */
  | { readonly type: 'different' }
  /** Files of one side are of different periods. */
  | { readonly type: 'mixed-periods'; readonly files: readonly string[] }
  /** What a report is compared with must be of a period before. */
  | { readonly type: 'not-earlier' };

/** Names, or beginnings of names, that were most likely meant by one that there is not, and how the names that there are begin. */
export interface UnknownSelection {
  readonly type: 'unknown-indicator';
  readonly id: string;
  readonly nearest: readonly string[];
  readonly known: readonly string[];
}

/** "tỉnh", "Bình Phước" */
export interface UnitName {
  readonly level: string;
  readonly name: string;
}

interface Named {
  readonly file: string;
}

/** The same with the names of the files that are at odds. */
export function refusalOf(refusal: ReportRefusal, older: readonly Named[], newer: readonly Named[]): Refusal {
  switch (refusal.type) {
    case 'incomplete':
      return { ...refusal, older: unitNames(refusal.older), newer: unitNames(refusal.newer) };
    case 'overlap': {
      const files = filesOf(refusal.side);
      return { type: 'overlap', files: [files[refusal.first] ?? '', files[refusal.second] ?? ''] };
    }
    case 'ended':
      return { type: 'ended', file: filesOf(refusal.side)[refusal.at] ?? '', ...endedWords(refusal) };
    case 'mixed-periods':
      return { type: 'mixed-periods', files: filesOf(refusal.side) };
    default:
      return refusal;
  }

  function filesOf(side: 'older' | 'newer'): readonly string[] {
    return (side === 'older' ? older : newer).map(({ file }) => file);
  }
}

export function unitNames(units: readonly UnitName[]): readonly UnitName[] {
  return units.map(({ level, name }) => ({ level, name }));
}
