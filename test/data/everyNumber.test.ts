import { describe, expect, test } from 'vitest';
import { figureId } from '../../src/indicators/figureId.js';
import type { LeafKind } from '../../src/model/leaf.js';
import type { Leaf } from '../../src/model/walkModel.js';
import { reportOf } from '../support/buildRaw.js';
import { leavesOf } from '../support/nameFiguresInNarratives.js';
import { NUMBER_KINDS } from '../support/numberKinds.js';
import { PROVINCES, rawProvince } from '../support/provinces.js';
import { type Raw, valueAt, withValue } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { figureNodes } from '../writers/figureNodes.js';

const DATES: ReadonlySet<LeafKind> = new Set(['date', 'fullDate']);

/** The figure stands in the report under its own name; with another value it stands there with another text. */
describe.each(PROVINCES)('every number of data/%s.yaml is in its report', (name) => {
  const raw = rawProvince(name);
  const before = reportOf(raw);
  const numbers = leavesOf(raw).filter(({ kind }) => NUMBER_KINDS.has(kind));

  test.each(numbers.map((leaf) => [leaf.path.join('.'), leaf] as const))('%s', (path, leaf) => {
    const changed = withValue(raw, leaf.path, another(leaf, String(valueAt(raw, leaf.path))));
    // A document or a year names its own item: the figure is looked for under its new name.
    const id = idAt(changed, path);
    const old = textsOf(before, idAt(raw, path));
    const now = textsOf(reportOf(changed), id);
    expect(old).not.toEqual([]);
    expect(now).toEqual(old.map(() => summaryOf(changed).figures.get(id)?.text));
    expect(now.filter((text) => old.includes(text))).toEqual([]);
  });
});

/** "100,04" → "100,05", "gần 30.000" → "gần 30.001", 2018-05 → 2019-05; a period begins earlier rather than later. */
function another({ kind, path }: Leaf, written: string): string {
  if (DATES.has(kind)) {
    return written.replace(/\d{4}/, (year) => String(Number(year) + (path.at(-1) === 'from' ? -1 : 1)));
  }
  return written.replace(/(\d)(\D*)$/, (_, digit: string, rest: string) => `${(Number(digit) + 1) % 10}${rest}`);
}

function idAt(raw: Raw, path: string): string {
  const leaf = leavesOf(raw).find((each) => each.path.join('.') === path);
  if (leaf === undefined) throw new Error(`no scalar at ${path}`);
  return figureId(leaf.names);
}

function textsOf(report: ReturnType<typeof reportOf>, id: string): readonly string[] {
  return figureNodes(report).flatMap((node) => (node.id === id ? [node.text] : []));
}
