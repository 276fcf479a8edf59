import type { Finding } from '../../diagnostics/finding.js';
import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import { severityOf } from '../../diagnostics/severity.js';
import { rollupSummaryVi } from '../../messages/results/rollupSummary.vi.js';
import { isMap } from '../../model/isMap.js';
import { headComment } from '../../rollup/result/headComment.js';
import { resultDraft, type SumUnit } from '../../rollup/result/resultDraft.js';
import { withFrame } from '../../rollup/result/withFrame.js';
import type { RolledUp } from '../../rollup/startRollup.js';
import { framePeriodClash } from '../../rollup/units/framePeriod.js';
import type { Dataset } from '../../source/dataset.js';
import { writeYaml } from '../../source/writeYaml.js';
import { checkUnitYear } from './checkUnitYear.js';

/** What sums are put into. */
export interface SumFrame {
  /** Null where no frame is given. */
  readonly dataset: Dataset | null;
  readonly target: SumUnit;
}

export interface RolledFile {
  readonly text: string;
  /** What is still to be filled in before a report can be built: "report.issuer.name". */
  readonly missing: readonly string[];
  /** What is wrong with the frame, or with the two together; nothing may be written then. */
  readonly errors: readonly LocatedFinding[];
}

/** The sums in their frame as a data file, checked as any other. `file`: one of the units'; `name`: that of the result. */
export function rolledFile(rolled: RolledUp, { dataset, target }: SumFrame, file: string, name: string): RolledFile {
  const frame = isMap(dataset?.value) ? dataset.value : {};
  const saysAbout = has(frame, 'resolution') || rolled.entries.has('resolution');
  const draft = resultDraft(rolled, target, saysAbout);
  // Of how many units the result is the sum is known here alone.
  const { sumOf: _, ...named } = isMap(frame.unit) ? frame.unit : {};
  const unit = { ...named, ...target };
  const framed = withFrame({ ...frame, unit }, draft);
  // The words of a data file are Vietnamese, whatever the operator's language.
  const text = writeYaml(framed.draft, headComment(rolled, rollupSummaryVi.reasons));
  const result = checkUnitYear({ name, data: text });
  const errors = result.findings.filter(
    (found) => severityOf(found.code) === 'error' && missingKey(found).length === 0,
  );
  const period = framePeriodClash(frame, rolled.period, file);
  const clashes = [...(period === null ? [] : [period]), ...framed.findings];
  return {
    text,
    missing: result.findings.flatMap(missingKey),
    errors: [
      ...(dataset === null ? [] : locateAll(dataset, clashes)),
      ...errors.flatMap((error) => locateAll(inFrame(error, dataset) ?? result.dataset, [error])),
    ],
  };
}

/** The frame, where what is wrong comes from there. */
function inFrame({ path: [key] }: Finding, frame: Dataset | null): Dataset | null {
  return frame !== null && typeof key === 'string' && Object.hasOwn(Object(frame.value), key) ? frame : null;
}

/** Blanks of the report's head are no fault: they are told in one line. */
function missingKey({ code, path }: Finding): readonly string[] {
  if (code === 'subject-missing') return ['report.subject'];
  if (code === 'value-missing') return [path.join('.')];
  return code === 'key-missing' && path[0] === 'report' ? [path.join('.')] : [];
}

function has(frame: object, key: string): boolean {
  return Object.entries(frame).some(([name, value]) => name === key && value !== null);
}
