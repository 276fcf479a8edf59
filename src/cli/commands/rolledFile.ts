import type { Finding } from '../../diagnostics/finding.js';
import { severityOf } from '../../diagnostics/severity.js';
import { rollupSummaryVi } from '../../messages/rollupSummary.vi.js';
import { checkUnitYear } from '../../pipeline.js';
import { headComment } from '../../rollup/result/headComment.js';
import { resultDraft } from '../../rollup/result/resultDraft.js';
import { withFrame } from '../../rollup/result/withFrame.js';
import type { RolledUp } from '../../rollup/startRollup.js';
import { framePeriodClash } from '../../rollup/units/framePeriod.js';
import type { Dataset } from '../../source/dataset.js';
import { writeYaml } from '../../source/writeYaml.js';
import type { Frame } from '../input/readFrame.js';
import { type Located, locateAll } from '../print/located.js';

export interface RolledFile {
  readonly text: string;
  /** What is still to be filled in before a report can be built: "report.issuer.name". */
  readonly missing: readonly string[];
  /** What is wrong with the frame, or with the two together; nothing may be written then. */
  readonly errors: readonly Located[];
}

/** The sums in their frame as a data file, checked as any other. `file`: one of the units'. */
export function rolledFile(rolled: RolledUp, { dataset, target }: Frame, file: string, output: string): RolledFile {
  const frame = dataset?.value ?? {};
  const saysAbout = has(frame, 'resolution') || rolled.entries.has('resolution');
  const blanks = has(frame, 'report') ? null : { subject: !saysAbout };
  const draft = resultDraft(rolled, target, blanks);
  const framed = withFrame({ ...(frame as object), unit: unitOf(frame, target) }, draft);
  // The words of a data file are Vietnamese, whatever the operator's language.
  const text = writeYaml(framed.draft, headComment(rolled, rollupSummaryVi.reasons));
  const result = checkUnitYear(output, new TextEncoder().encode(text));
  const errors = result.findings.filter(({ code }) => severityOf(code) === 'error');
  const period = framePeriodClash(frame, rolled.period, file);
  const clashes = [...(period === null ? [] : [period]), ...framed.findings];
  return {
    text,
    missing: result.findings.flatMap(missingKey),
    errors: [
      ...(dataset === null ? [] : locateAll(dataset, clashes)),
      ...errors
        .filter((error) => missingKey(error).length === 0)
        .flatMap((error) => locate(error, dataset, result.dataset)),
    ],
  };
}

/** In the frame, where what is wrong comes from there. */
function locate(error: Finding, frame: Dataset | null, result: Dataset): readonly Located[] {
  const [key] = error.path;
  const inFrame = frame !== null && typeof key === 'string' && Object.hasOwn(Object(frame.value), key);
  return locateAll(inFrame ? frame : result, [error]);
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

function unitOf(frame: unknown, target: Frame['target']): unknown {
  const unit = typeof frame === 'object' && frame !== null && 'unit' in frame ? frame.unit : {};
  return { ...(unit as object), ...target };
}
