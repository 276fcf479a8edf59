import type { Finding } from '../diagnostics/finding.js';
import { aboutFile, type LocatedFinding, locateAll } from '../diagnostics/locatedFinding.js';
import { type Severity, severityOf } from '../diagnostics/severity.js';
import { endedBefore } from '../model/checks/endedBefore.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import type { LeftOut, MixedDates, PartialSum } from '../rollup/result/ledger.js';
import { startRollup } from '../rollup/startRollup.js';
import { placeUnits } from '../rollup/units/placeUnits.js';
import type { Clash } from '../rollup/units/roster.js';
import { nameOf } from '../source/readObject.js';
import { checkOptions } from './steps/checkOptions.js';
import { checkUnitYear } from './steps/checkUnitYear.js';
import { frameOf, ROLLUP_OPTIONS, type RollupOptions, type UnitMissing } from './steps/frameOf.js';
import { type Data, dataOf, type Given, type Input, isContent } from './steps/input.js';
import { rolledFile, type SumFrame } from './steps/rolledFile.js';

/** The outcome of `rollup`. */
export interface AddedUp {
  /** The text of a data file; null where a unit cannot be added, or the frame does not allow it: see `findings` and `refusal`. */
  readonly text: string | null;
  /** What is still to be filled in before a report can be built of it: "report.issuer.name". */
  readonly missing: readonly string[];
  /** "huyện Lộc Ninh", …: in the order in which they are named. */
  readonly units: readonly string[];
  /** How many numbers the sums have. */
  readonly figures: number;
  /** Sums that lack some of the units, or are of several days. */
  readonly partial: readonly PartialSum[];
  readonly dates: readonly MixedDates[];
  /** Numbers and words of the units that are in no sum. */
  readonly left: readonly LeftOut[];
  /** Warnings of the units, and places of theirs that are still to be filled in, and are not added. */
  readonly faults: { readonly warnings: number; readonly missing: number };
  readonly findings: readonly LocatedFinding[];
  /** Why nothing can be added, although the frame has no error. */
  readonly refusal: UnitMissing | null;
}

/**
 * Adds units of one level and period into a data file of the unit that they are parts of; percentages are worked out anew.
 *
 * @param units taken one by one, and forgotten: a generator that reads one file after the other keeps memory flat
 * @throws TypeError for arguments of another type, and for no units
 */
export function rollup(units: Iterable<Given<Data>>, options: RollupOptions = {}): AddedUp {
  // A text is a list of its letters; nobody means that.
  if (isContent(units) || typeof units?.[Symbol.iterator] !== 'function')
    throw new TypeError(`rollup takes a list of data, not ${nameOf(units)}.`);
  const { adding, findings: faults, refusal } = startAdding(options);
  if (adding === null) return { ...NOTHING, findings: faults, refusal };
  const findings = [...faults];
  let count = 0;
  for (const given of units) {
    const input = dataOf(given, `số liệu ${++count}`);
    findings.push(...(options.places === true ? adding.takePlaces(input).errors : adding.take(input)));
  }
  if (count === 0) throw new TypeError('rollup needs at least one unit.');
  if (findings.length === faults.length)
    findings.push(...adding.clashes().map(({ file, finding }) => aboutFile(file, finding)));
  if (findings.length > faults.length) return { ...NOTHING, findings };
  const added = adding.finish('số liệu tổng hợp');
  return { ...added, findings: [...findings, ...added.findings] };
}

const NOTHING = {
  text: null,
  missing: [],
  units: [],
  figures: 0,
  partial: [],
  dates: [],
  left: [],
  faults: { warnings: 0, missing: 0 },
  refusal: null,
};

/** Units are added as they come, and forgotten: memory stays that of the sums, however many there are. */
export interface Adding {
  /** Adds a unit, or says why it cannot be added: nothing may be made of the sums then. */
  readonly take: (input: Input) => readonly LocatedFinding[];
  /** The same with each of its places. */
  readonly takePlaces: (input: Input) => TakenPlaces;
  /** Which of those taken do not go with the others; empty where all do. */
  readonly clashes: () => readonly Clash[];
  /** Called once, after at least one unit. `name`: what findings call the result. */
  readonly finish: (name: string) => AddedUp;
}

export interface TakenPlaces {
  /** Why they cannot be added; empty where they can. */
  readonly errors: readonly LocatedFinding[];
  /** What else is to be said of the table that they come from. */
  readonly warnings: readonly LocatedFinding[];
}

export interface Started {
  /** Null where the frame cannot be read, or nothing says which unit is added up to. */
  readonly adding: Adding | null;
  /** What a table of places has to be read with; null where nothing can be added. */
  readonly frame: SumFrame | null;
  /** Of the frame. */
  readonly findings: readonly LocatedFinding[];
  readonly refusal: UnitMissing | null;
}

/** The same, unit by unit. */
export function startAdding(options: RollupOptions): Started {
  checkOptions('rollup', options, ROLLUP_OPTIONS);
  const { frame, findings, refusal } = frameOf(options);
  if (frame === null) return { adding: null, frame, findings, refusal };
  const sums = startRollup(frame.target.level);
  const faults = { warnings: 0, missing: 0 };
  let first = '';
  return {
    findings,
    frame,
    refusal,
    adding: {
      take(input) {
        const { dataset, unit, findings: found } = checkUnitYear(input);
        faults.warnings += count(found, 'warning');
        faults.missing += count(found, 'missing');
        if (unit === null || count(found, 'error') > 0 || found.some(isNameless)) return locateAll(dataset, found);
        sums.take(input.name, unit);
        first ||= input.name;
        return [];
      },
      takePlaces(input) {
        const { dataset, unit, findings: found } = checkUnitYear(input);
        const places = unit === null ? [] : placeUnits(unit);
        const silent = unit !== null && places.length === 0 ? [NO_PLACES] : [];
        if (unit === null || silent.length > 0 || count(found, 'error') > 0 || found.some(isNameless))
          return { errors: locateAll(dataset, [...found, ...silent]), warnings: [] };
        faults.warnings += count(found, 'warning');
        faults.missing += count(found, 'missing');
        for (const place of places) sums.take(input.name, place, true);
        first ||= input.name;
        const warnings = [...found.filter(isOfTable), ...endedPlaces(places)];
        return { errors: [], warnings: locateAll(dataset, warnings) };
      },
      clashes: sums.clashes,
      finish(name) {
        const rolled = sums.finish();
        const { text, missing, errors } = rolledFile(rolled, frame, first, name);
        const { sums: figures, partial, dates, left } = rolled.ledger;
        const sum = { missing, units: rolled.units, figures, partial, dates, left, faults };
        return { ...sum, text: errors.length > 0 ? null : text, findings: errors, refusal: null };
      },
    },
  };
}

const NO_PLACES: Finding = { code: 'rollup-no-places', path: [], args: {} };

/** One warning for all: where one district is no more, the others are not either. */
function endedPlaces(places: readonly UnitYear[]): readonly Finding[] {
  const [first, ...others] = places.map(endedBefore).filter((one) => one !== null);
  if (first === undefined) return [];
  const { unit, date, ended } = first.args;
  const args = { units: [unit, ...others.map((one) => one.args.unit)], date, ended };
  return [{ code: 'rollup-places-ended', path: ['period', 'to'], args }];
}

/** At a cell of a register: what was left out there, and how it was understood. */
function isOfTable({ cell }: Finding): boolean {
  return cell !== undefined;
}

function count(findings: readonly Finding[], wanted: Severity): number {
  return findings.filter(({ code }) => severityOf(code) === wanted).length;
}

/** Without its name or period, a unit is not known; other blanks are numbers that it does not give. */
function isNameless({ code, path: [key] }: Finding): boolean {
  return code === 'value-missing' && (key === 'unit' || key === 'period');
}
