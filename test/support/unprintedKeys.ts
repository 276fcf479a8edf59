import { figureId } from '../../src/indicators/figureId.js';
import { summarise } from '../../src/indicators/summarise.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { type Leaf, walkModel } from '../../src/model/walkModel.js';
import { compose } from '../../src/report/compose.js';
import { profileOf } from '../../src/report/profile/profileOf.js';
import type { Report } from '../../src/report/tree.js';
import { inlineGroups } from '../writers/inlineGroups.js';
import { plainWords } from '../writers/plainWords.js';
import { builtInRenderer } from './loadBuiltInTemplates.js';
import type { Raw } from './raw.js';
import { validated } from './validated.js';

const renderer = builtInRenderer();

/** The keys of these data that the report of either profile does not print, as "documents.[].number". */
export function unprintedKeys(raw: Raw): readonly string[] {
  const { unit: model } = validated(raw);
  if (model === null) throw new Error('no model');
  const summary = summarise(model);
  const reports = (['party', 'state'] as const).flatMap((choice) => {
    const profile = profileOf(model, choice);
    return compose({ model, summary, renderer, profile, draft: false }).report ?? [];
  });
  const printed = reports.map((report) => ({
    hasDate: report.date !== null,
    text: printedText(report),
    figures: new Set(report.figures.map(({ id }) => id)),
  }));
  const leaves: Leaf[] = [];
  walkModel(unitYearSchema, model, (leaf) => leaves.push(leaf));
  return leaves
    .filter((leaf) => !printed.some((one) => isPrinted(leaf, one)))
    .map(({ path }) => path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.'));
}

/** What a report prints. */
interface Printed {
  readonly hasDate: boolean;
  readonly text: string;
  readonly figures: ReadonlySet<string>;
}

function isPrinted({ kind, names, value }: Leaf, { hasDate, text, figures }: Printed): boolean {
  switch (kind) {
    case 'identifier':
    case 'choice':
    case 'flag':
      // They decide what is said; they are not said.
      return true;
    case 'text':
    case 'narrative':
      return text.includes(String(value).toLocaleLowerCase('vi'));
    case 'fullDate':
      return hasDate;
    default:
      return figures.has(figureId(names));
  }
}

/** Everything a reader sees, in lower case. */
function printedText(report: Report): string {
  const { letterhead, kind, addressees, recipients, signature } = report;
  return [
    letterhead.parent,
    letterhead.issuer,
    kind,
    ...inlineGroups(report).map(plainWords),
    ...addressees,
    ...recipients,
    ...Object.values(signature),
  ]
    .join('\n')
    .toLocaleLowerCase('vi');
}
