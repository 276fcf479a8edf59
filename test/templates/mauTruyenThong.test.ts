import { expect, test } from 'vitest';
import { summarise } from '../../src/indicators/summarise.js';
import { validate } from '../../src/model/validate.js';
import { compose } from '../../src/report/compose.js';
import type { Report } from '../../src/report/tree.js';
import { writeText } from '../../src/writers/text/writeText.js';
import { fullUnitYear, variants } from '../support/fullUnitYear.js';
import { builtInRenderer, builtInTemplates } from '../support/loadBuiltInTemplates.js';
import { buildProvince, PROVINCES } from '../support/provinces.js';
import type { Raw } from '../support/raw.js';
import { treeFaults } from '../support/treeFaults.js';
import { plainWords } from '../writers/plainWords.js';

const SET = 'mau-truyen-thong';
const renderer = builtInRenderer(SET);

test.each(PROVINCES)('%s gives a report without a fault', (name) => {
  for (const profile of ['party', 'state'] as const) {
    const { report } = buildProvince(name, profile, renderer);
    expect(report === null ? ['no report'] : treeFaults(report)).toEqual([]);
  }
});

test('the whole report of Lai Châu', async () => {
  const { report } = buildProvince('laichau', null, renderer);
  await expect(report === null ? '' : writeText(report)).toMatchFileSnapshot(`golden/laichau.${SET}.txt`);
});

test('a part whose data are missing vanishes with its heading, and what is left has no fault', () => {
  const faults = [undefined, ...variants()].flatMap((variant) => treeFaults(reportOf(fullUnitYear(variant))));
  expect([...new Set(faults)]).toEqual([]);
}, 60_000);

test('documents stand with those of the same origin; one of no known origin is not lost', () => {
  const { report } = buildProvince('binhphuoc', null, renderer);
  const parts = new Map(sectionsOf(report));
  expect(parts.get('Văn bản của cấp trên')).toContain('65-HD/BTGTW');
  expect(parts.get('Lãnh đạo, chỉ đạo của cấp ủy, chính quyền địa phương')).toContain('124-KH/TU');
  expect(parts.get('Văn bản của đơn vị, chương trình phối hợp')).toContain('99-KH/BTGTU');

  const full = fullUnitYear() as { documents: readonly Record<string, Raw>[] };
  const documents = full.documents.map(({ origin, ...rest }) => ({ ...rest, kind: 'Công điện' }));
  expect(writeText(reportOf({ ...full, documents }))).toContain('Công điện');
});

test('the set holds no figure: no digit but in comments', () => {
  const { main, subject, partials } = builtInTemplates(SET);
  const digits = [main, subject, ...partials.values()].flatMap(({ name, text }) =>
    /[0-9]/.test(text.replace(/\{\{!--[\s\S]*?--\}\}/g, '')) ? [name] : [],
  );
  expect(digits).toEqual([]);
});

function reportOf(raw: Raw): Report {
  const { unit: model } = validate(raw, () => false);
  const { report } =
    model === null
      ? { report: null }
      : compose({ model, summary: summarise(model), renderer, profile: 'state', draft: false });
  if (report === null) throw new Error('no report');
  return report;
}

/** Each heading with the words below it, up to the next. */
function sectionsOf(report: Report | null): readonly (readonly [heading: string, words: string])[] {
  const sections: [string, string][] = [];
  for (const block of report?.body ?? []) {
    if (block.type === 'heading') sections.push([plainWords(block.children), '']);
    const last = sections.at(-1);
    if (last !== undefined && block.type === 'list') last[1] += block.items.map(plainWords).join('\n');
    if (last !== undefined && block.type === 'paragraph') last[1] += plainWords(block.children);
  }
  return sections;
}
