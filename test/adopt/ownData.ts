import { summarise } from '../../src/indicators/summarise.js';
import { adopt } from '../../src/jobs/adopt.js';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { validate } from '../../src/model/validate.js';
import { readDataset } from '../../src/source/readDataset.js';
import { WRITERS } from '../../src/writers/index.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { figureNodes } from '../writers/figureNodes.js';

export interface Compared {
  /** Figures of the data that the report prints and marks. */
  readonly printed: number;
  /** Those that the adopted data have under the same name, with the same text. */
  readonly same: number;
  /** "name: text in the data": gone, or under another name. */
  readonly missing: readonly string[];
  /** "name: text in the data, text adopted": the same name with another text. */
  readonly wrong: readonly string[];
  /** The adopted data have errors. */
  readonly broken: boolean;
}

const renderer = builtInRenderer();

/** Data → report → data: the figures of both. */
export async function adoptBuilt(yaml: string | Uint8Array, format: 'docx' | 'html'): Promise<Compared> {
  const { report, summary } = buildReport({ name: 'x.yaml', data: yaml }, { renderer, profile: null });
  if (report === null || summary === null) throw new Error('no report');
  const { adopted } = adopt({ name: `x.${format}`, data: await WRITERS[format].write(report) });
  const { dataset } = readDataset('x.yaml', adopted?.text ?? '');
  const { unit } = validate(dataset.value, dataset.isPlain);
  const figures = unit === null ? new Map() : summarise(unit).figures;
  const shown = new Set(figureNodes(report).map(({ id }) => id));
  const printed = [...summary.figures.values()].filter(
    ({ id, origin, text }) => origin.type === 'given' && shown.has(id) && !text.includes('…'),
  );
  // A blank to fill in says nothing wrong.
  const textOf = (id: string): string => figures.get(id)?.text ?? '…';
  const missing = printed.filter(({ id }) => textOf(id).includes('…'));
  const wrong = printed.filter(({ id, text }) => !textOf(id).includes('…') && textOf(id) !== text);
  return {
    printed: printed.length,
    same: printed.length - missing.length - wrong.length,
    missing: missing.map(({ id, text }) => `${id}: ${text}`),
    wrong: wrong.map(({ id, text }) => `${id}: ${text}, ${textOf(id)}`),
    broken: unit === null,
  };
}
