import { describe, expect, test } from 'vitest';
import { figureId } from '../../src/indicators/figureId.js';
import type { LeafKind } from '../../src/model/leaf.js';
import { type UnitYear, unitYearSchema } from '../../src/model/schema/unitYear.js';
import { type Leaf, walkModel } from '../../src/model/walkModel.js';
import { buildRaw, reportOf } from '../support/buildRaw.js';
import { leavesOf } from '../support/nameFiguresInNarratives.js';
import { NUMBER_KINDS } from '../support/numberKinds.js';
import { PROVINCES, rawProvince } from '../support/provinces.js';
import { valueAt, withValue } from '../support/raw.js';
import { figureNodes } from '../writers/figureNodes.js';

const DATES: ReadonlySet<LeafKind> = new Set(['date', 'fullDate']);

/** The figure stands in the report under its own name; with another value it stands there with another text. */
describe.each(PROVINCES)('every number of data/%s.yaml is in its report', (name) => {
  const raw = rawProvince(name);
  const before = reportOf(raw);
  const numbers = leavesOf(raw).filter(({ kind, path }) => NUMBER_KINDS.has(kind) && !isSaid(name, path));

  test.each(numbers.map((leaf) => [leaf.path.join('.'), leaf] as const))('%s', (path, leaf) => {
    const { report, summary, unit } = buildRaw(
      withValue(raw, leaf.path, another(leaf, String(valueAt(raw, leaf.path)))),
    );
    if (report === null || unit === null) throw new Error('no report');
    // A document or a year names its own item: the figure is looked for under its new name.
    const id = idAt(unit, path);
    const old = textsOf(before, figureId(leaf.names));
    const now = textsOf(report, id);
    expect(old).not.toEqual([]);
    expect(now).toEqual(old.map(() => summary?.figures.get(id)?.text));
    expect(now.filter((text) => old.includes(text))).toEqual([]);
  });
});

/** The whole year 2019 is said by its label alone. */
function isSaid(name: string, path: Leaf['path']): boolean {
  return name === 'bentre' && path[0] === 'period' && path[1] !== 'label';
}

/** "100,04" → "100,05", "gần 30.000" → "gần 30.001", 2018-05 → 2019-05; a period begins earlier rather than later. */
function another({ kind, path }: Leaf, written: string): string {
  if (DATES.has(kind)) {
    return written.replace(/\d{4}/, (year) => String(Number(year) + (path.at(-1) === 'from' ? -1 : 1)));
  }
  return written.replace(/(\d)(\D*)$/, (_, digit: string, rest: string) => `${(Number(digit) + 1) % 10}${rest}`);
}

function idAt(unit: UnitYear, path: string): string {
  const ids: string[] = [];
  walkModel(unitYearSchema, unit, (leaf) => {
    if (leaf.path.join('.') === path) ids.push(figureId(leaf.names));
    return leaf.value;
  });
  const [id] = ids;
  if (id === undefined) throw new Error(`no scalar at ${path}`);
  return id;
}

function textsOf(report: ReturnType<typeof reportOf>, id: string): readonly string[] {
  return figureNodes(report).flatMap((node) => (node.id === id ? [node.text] : []));
}
