import type { Finding } from '../diagnostics/finding.js';
import { type LocatedFinding, locateAll } from '../diagnostics/locatedFinding.js';
import { type Severity, severityOf } from '../diagnostics/severity.js';
import type { Ledger } from '../rollup/result/ledger.js';
import { startRollup } from '../rollup/startRollup.js';
import type { Clash } from '../rollup/units/roster.js';
import { checkUnitYear } from './steps/checkUnitYear.js';
import { type FrameOptions, frameOf, type UnitMissing } from './steps/frameOf.js';
import type { Input } from './steps/input.js';
import { rolledFile } from './steps/rolledFile.js';

/** The sum of several units. */
export interface RolledUp {
  /** A data file; null where the frame, or the sums in it, have errors. */
  readonly text: string | null;
  /** What is still to be filled in before a report can be built of it: "report.issuer.name". */
  readonly missing: readonly string[];
  /** "huyện Lộc Ninh", …: in the order in which they are named. */
  readonly units: readonly string[];
  /** What became of every number of the units. */
  readonly ledger: Ledger;
  /** Warnings of the units, and places of theirs that are still to be filled in, and are not added. */
  readonly faults: { readonly warnings: number; readonly missing: number };
  readonly findings: readonly LocatedFinding[];
}

/** Units are added as they come, and forgotten: memory stays that of the sums, however many there are. */
export interface Adding {
  /** Adds a unit, or says why it cannot be added: nothing may be made of the sums then. */
  readonly take: (input: Input) => readonly LocatedFinding[];
  /** Which of those taken do not go with the others; empty where all do. */
  readonly clashes: () => readonly Clash[];
  /** Called once, after at least one unit. `name`: what findings call the result. */
  readonly finish: (name: string) => RolledUp;
}

export interface Started {
  /** Null where the frame cannot be read, or nothing says which unit is added up to. */
  readonly adding: Adding | null;
  /** Of the frame. */
  readonly findings: readonly LocatedFinding[];
  readonly refusal: UnitMissing | null;
}

/** Adds units of one level into the data file of the unit that they are parts of. */
export function startAdding(options: FrameOptions): Started {
  const { frame, findings, refusal } = frameOf(options);
  if (frame === null) return { adding: null, findings, refusal };
  const rollup = startRollup(frame.target.level);
  const faults = { warnings: 0, missing: 0 };
  let first = '';
  return {
    findings,
    refusal,
    adding: {
      take(input) {
        const { dataset, unit, findings: found } = checkUnitYear(input);
        faults.warnings += count(found, 'warning');
        faults.missing += count(found, 'missing');
        if (unit === null || count(found, 'error') > 0 || found.some(isNameless)) return locateAll(dataset, found);
        rollup.take(input.name, unit);
        first ||= input.name;
        return [];
      },
      clashes: rollup.clashes,
      finish(name) {
        const rolled = rollup.finish();
        const { text, missing, errors } = rolledFile(rolled, frame, first, name);
        const { units, ledger } = rolled;
        return { text: errors.length > 0 ? null : text, missing, units, ledger, faults, findings: errors };
      },
    },
  };
}

function count(findings: readonly Finding[], wanted: Severity): number {
  return findings.filter(({ code }) => severityOf(code) === wanted).length;
}

/** Without its name or period, a unit is not known; other blanks are numbers that it does not give. */
function isNameless({ code, path: [key] }: Finding): boolean {
  return code === 'value-missing' && (key === 'unit' || key === 'period');
}
