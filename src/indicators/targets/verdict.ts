import type { Aim } from '../../model/targets/aim.js';
import type { Timing } from '../../model/targets/due.js';
import { type Evidence, isStrict, type PlaceByTarget, relationOf } from './relation.js';

/**
 * exceeded: more than was asked for · met: what was asked for, or a limit that was kept · missed: less, or a limit that
 * was not kept · in-progress: not reached yet, and not due · undecidable: what is known does not say.
 */
export type Verdict = 'exceeded' | 'met' | 'missed' | 'in-progress' | 'undecidable';

/** On which side of its target a value is; null where that is not sure. */
export type Position = 'above' | 'on' | 'below' | null;

export interface Judgement {
  /** Null where a number is still to come, and nothing can be said without it. */
  readonly status: Verdict | null;
  readonly position: Position;
}

/** The one judge of all targets: what is known of the numbers, and whether the day has come. */
export function judge(evidence: Evidence, timing: Timing): Judgement {
  const { aim, wanted } = evidence;
  const relation = relationOf(evidence);
  if (relation === null && isWaiting(evidence)) return { status: null, position: null };
  const result = relation === null ? null : resultOf(relation, aim, isStrict(wanted, aim));
  return { status: inTime(result, aim, timing), position: positionOf(relation) };
}

function isWaiting({ value, wanted, percent, shortfall, excess }: Evidence): boolean {
  return [value, wanted, percent, shortfall, excess].some((number) => number?.missing === true);
}

type Result = 'exceeded' | 'met' | 'missed' | null;

/** What was asked for and no more is met: 96% of "trên 95%", 2% of "không quá 3%". */
function resultOf(relation: PlaceByTarget, aim: Aim, strict: boolean): Result {
  if (aim === 'at-most') return strict ? STRICTLY[MIRROR[relation]] : AT_MOST[relation];
  return strict ? STRICTLY[relation] : AT_LEAST[relation];
}

type Results = Readonly<Record<PlaceByTarget, Result>>;

const AT_LEAST: Results = {
  below: 'missed',
  'at-or-below': null,
  on: 'met',
  'at-or-above': 'met',
  above: 'exceeded',
};
const AT_MOST: Results = { below: 'met', 'at-or-below': 'met', on: 'met', 'at-or-above': null, above: 'missed' };
/** Of "trên 95%"; mirrored, of "dưới 3%". */
const STRICTLY: Results = {
  below: 'missed',
  'at-or-below': 'missed',
  on: 'missed',
  'at-or-above': null,
  above: 'met',
};
const MIRROR: Readonly<Record<PlaceByTarget, PlaceByTarget>> = {
  below: 'above',
  'at-or-below': 'at-or-above',
  on: 'on',
  'at-or-above': 'at-or-below',
  above: 'below',
};

/** What was reached early is reached; a limit is kept or not on its day, and before it nothing is missed. */
function inTime(result: Result, aim: Aim, timing: Timing): Verdict {
  if (timing === 'due' || (aim === 'at-least' && result !== 'missed' && result !== null))
    return result ?? 'undecidable';
  return timing === 'running' ? 'in-progress' : 'undecidable';
}

function positionOf(relation: PlaceByTarget | null): Position {
  return relation === 'above' || relation === 'on' || relation === 'below' ? relation : null;
}

/** Whether a value is on the wrong side of its target: below it, or above a limit. */
export function isShort({ aim, position }: { readonly aim: Aim; readonly position: Position }): boolean {
  return position === (aim === 'at-most' ? 'above' : 'below');
}
