import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureId } from '../../src/indicators/figureId.js';
import type { BuiltReport } from '../../src/jobs/steps/buildReport.js';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { buildRaw } from '../support/buildRaw.js';
import { buildFixture } from '../support/fixtures.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { leavesOf } from '../support/nameFiguresInNarratives.js';
import { NUMBER_KINDS } from '../support/numberKinds.js';
import { buildProvince, PROVINCES } from '../support/provinces.js';
import type { RawMap } from '../support/raw.js';
import { runs } from '../support/runs.js';
import { unitYear } from '../support/unitYear.js';
import { figureNodes } from '../writers/figureNodes.js';

const OPTIONS = { unprinted: true };

function told({ findings }: Pick<BuiltReport, 'findings'>): readonly string[] {
  return findings.flatMap((finding) => (finding.code === 'figure-unprinted' ? [finding.args.name] : []));
}

test.each(
  ['bao-cao', 'mau-truyen-thong'].flatMap((set) =>
    (['party', 'state'] as const).map((profile) => [set, profile] as const),
  ),
)('every figure of the five data files and of every-key.yaml is printed (%s, %s)', (set, profile) => {
  const renderer = builtInRenderer(set);
  for (const name of PROVINCES) expect(told(buildProvince(name, profile, renderer, OPTIONS)), name).toEqual([]);
  expect(told(buildFixture('every-key', profile, renderer, OPTIONS))).toEqual([]);
});

test('a fact that no sentence names is told, one that is named is not', () => {
  const facts = ['a', 'b'].map((id) => ({ id, value: '3,4%', label: `tỷ lệ ${id}` }));
  const data = unitYear({ facts, limitations: ['Còn {{facts.a}} hộ nghèo'] } as unknown as RawMap);
  expect(told(buildRaw(data, null, OPTIONS))).toEqual(['facts.b']);
  // Templates of one's own leave out what they like; building with them is not nagged.
  expect(told(buildRaw(data))).toEqual([]);
});

test('an unused fact is told beside an error elsewhere', () => {
  const facts = [{ id: 'b', value: '3,4%', label: 'tỷ lệ b' }];
  const voluntary = { value: '5', plan: [{ value: '0' }] };
  const { findings } = buildRaw(unitYear({ facts, participants: { voluntary } } as unknown as RawMap), null, OPTIONS);
  expect(findings.map(({ code }) => code)).toEqual(['plan-zero', 'figure-unprinted']);
});

test('whatever the data, every figure stands in the report under its name, or is told', () => {
  fc.assert(
    fc.property(arbitraryUnitYear, (raw) => {
      const built = buildRaw(raw, null, OPTIONS);
      const printed = built.report === null ? [] : figureNodes(built.report);
      const known = new Set([...told(built), ...printed.map(({ id }) => id)]);
      const texts = new Set(printed.map(({ text }) => text));
      const lost = leavesOf(raw).filter(({ kind, names, path }) => {
        if (!NUMBER_KINDS.has(kind) || ['report', 'period'].includes(String(path[0])) || known.has(figureId(names)))
          return false;
        // Days and document numbers are said once.
        const text = built.summary?.figures.get(figureId(names))?.text ?? '';
        return !(/date|fullDate|documentNumber/i.test(kind) && texts.has(text));
      });
      expect(lost.map(({ path }) => path.join('.'))).toEqual([]);
      expect(told(built).filter((name) => printed.some(({ id }) => id === name))).toEqual([]);
    }),
    { numRuns: runs(20, 40) },
  );
});
