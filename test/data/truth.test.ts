import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/severity.js';
import { checkTemplates } from '../../src/report/template/checkTemplates.js';
import { templateSource } from '../../src/report/template/templateSource.js';
import { builtInTemplates, rendererOf } from '../support/loadBuiltInTemplates.js';
import { buildProvince, PROVINCES, rawProvince } from '../support/provinces.js';
import { summaryOf } from '../support/summaryOf.js';
import { treeFaults } from '../support/treeFaults.js';
import { unreachedTargetFaults } from '../support/unreachedTargetFaults.js';
import { inlineGroups } from '../writers/inlineGroups.js';
import { plainWords } from '../writers/plainWords.js';

/** Warnings that are true: the file is right, its source is not. */
const TRUE_WARNINGS: Readonly<Record<string, readonly string[]>> = {
  bentre: [
    // The article writes 0.03% with a point.
    'number-decimal-point participants.health.changes.0.percent',
    // 4.011 is 302,71% more than 996 and 303,12% more than 995: no number of persons in 2018 gives 302,72%.
    'change-percent-impossible participants.voluntary.changes.0.percent',
  ],
};

describe.each(PROVINCES)('data/%s.yaml', (name) => {
  test.each(['party', 'state'] as const)(
    'builds as %s, with no warnings but the true ones, and no fault',
    (profile) => {
      const { report, findings } = buildProvince(name, profile);
      const bad = findings.filter(({ code }) => severityOf(code) !== 'note');
      expect(bad.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(TRUE_WARNINGS[name] ?? []);
      expect(report === null ? ['no report'] : treeFaults(report)).toEqual([]);
    },
  );

  test.each(['party', 'state'] as const)('as %s never says that a target was reached that was not', (profile) => {
    const { report } = buildProvince(name, profile);
    expect(report === null ? ['no report'] : unreachedTargetFaults(report, summaryOf(rawProvince(name)))).toEqual([]);
  });
});

test('what became of their targets, by plans and by milestones', () => {
  const found = PROVINCES.map((name) => {
    const { targets, goals } = summaryOf(rawProvince(name));
    const milestones = goals.flatMap(({ sets }) => sets.flatMap((set) => set.milestones));
    const said = (all: readonly { readonly status: string | null }[]) => all.map(({ status }) => status).join(' ');
    return [name, said(targets), said(milestones.filter(({ status }) => status !== null))];
  });
  expect(found).toEqual([
    ['bentre', 'exceeded exceeded exceeded', ''],
    // Three months before the end of their year.
    ['binhphuoc', 'exceeded in-progress in-progress', ''],
    ['khanhhoa', '', ''],
    // No source says for which year.
    ['laichau', 'undecidable undecidable', Array(6).fill('in-progress').join(' ')],
    ['thainguyen', 'undecidable', ''],
  ]);
});

test.each([
  ['target', '{{#if percent}}đạt {{percent}} {{> plan-name}}{{/if}}', 2],
  ['assessment', 'Vượt', 2],
  ['tally-sentence', '{{#with tally}}Cả {{all}} chỉ tiêu đều đạt.{{/with}}', 1],
  ['standing', '{{#each goals}}{{#each sets}}{{#each milestones}}Đã đạt {{gap}}. {{/each}}{{/each}}{{/each}}', 1],
] as const)('a template %s that says "%s" of all targets is found out', (partial, text, faults) => {
  const { partials, ...others } = builtInTemplates();
  const lying = new Map(partials).set(partial, templateSource(partial, 'lying.md.hbs', text));
  const { report } = buildProvince('laichau', null, rendererOf(checkTemplates({ ...others, partials: lying })));
  expect(report === null ? [] : unreachedTargetFaults(report, summaryOf(rawProvince('laichau')))).toHaveLength(faults);
});

test('a plan without results gives a report without results', () => {
  const { report } = buildProvince('khanhhoa');
  const headings = report?.body.flatMap((block) => (block.type === 'heading' ? [plainWords(block.children)] : []));
  expect(headings).toEqual([
    'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
    'MỤC TIÊU, KẾ HOẠCH THỰC HIỆN',
    'Mục tiêu',
    'Các giai đoạn',
    'Định hướng nội dung, hình thức, phương pháp',
    'Phân công thực hiện',
    'PHƯƠNG HƯỚNG, NHIỆM VỤ VÀ GIẢI PHÁP',
  ]);
  const words = report === null ? [] : inlineGroups(report).map(plainWords);
  expect(words.join('\n')).not.toMatch(/kết quả|đã đạt|vượt/i);
});
