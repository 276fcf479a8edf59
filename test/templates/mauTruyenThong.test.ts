import { expect, test } from 'vitest';
import { summarise } from '../../src/indicators/summarise.js';
import { validate } from '../../src/model/validate.js';
import { compose } from '../../src/report/compose.js';
import { profileOf } from '../../src/report/profile/profileOf.js';
import type { Report } from '../../src/report/tree.js';
import { writeText } from '../../src/writers/text/writeText.js';
import { buildFixture } from '../support/fixtures.js';
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
});

test('goals in persons, published gaps and estimates are in its words too', () => {
  const { report } = buildFixture('every-key', 'state', renderer);
  const rows = (report?.body ?? []).flatMap((block) =>
    block.type === 'table' ? block.rows.map((row) => row.slice(1).map(plainWords).join(' | ')) : [],
  );
  expect(rows.filter((row) => row.includes(' | Kế hoạch của UBND tỉnh | ') || /HĐND tỉnh giao năm/.test(row))).toEqual([
    'Về phát triển người tham gia: số người tham gia BHXH tự nguyện | Kế hoạch của UBND tỉnh | ít nhất 4.000 người tham gia BHXH tự nguyện, tập trung ở khu vực nông thôn (năm 2020) | 3.120 người (ngày 31/12/2019) | Đang thực hiện, còn 880 người',
    'Về phát triển người tham gia: số người tham gia BHXH tự nguyện | Kế hoạch của UBND tỉnh | 10.000 người (năm 2025) | 3.120 người (ngày 31/12/2019) | Đang thực hiện, còn 6.880 người',
    'Về giữ người tham gia: số người hưởng BHXH một lần | Kế hoạch của UBND tỉnh | 300 người (năm 2021) | 320 người (ngày 31/12/2019) | Đang thực hiện, còn phải giảm 20 người',
    'Người tham gia BHXH tự nguyện (kế hoạch HĐND tỉnh giao năm 2019) | người | tối thiểu 3.000 | 3.120 | 104% | Vượt 120 người',
    'Tỷ lệ bao phủ BHYT (chỉ tiêu HĐND tỉnh giao năm 2019) |  | 91,5% | ước 91,04% |  | Chưa đạt, thiếu 0,46 điểm phần trăm',
    'Tổng số thu BHXH, BHYT, BHTN (kế hoạch HĐND tỉnh giao năm 2019) |  |  | ước 1.180 tỷ đồng |  | Vượt hơn 30 tỷ đồng',
  ]);
  const parts = new Map(sectionsOf(report));
  expect(parts.get('Tài liệu, tuyên truyền trực quan')).toContain('BHXH tỉnh đã in, treo ước 140 băng rôn (tính đến');
  expect(parts.get('Kết quả phát triển người tham gia')).toContain(
    'còn phải thực hiện 320 người theo kế hoạch BHXH tỉnh giao năm 2019',
  );
});

test('goals are one table in the order people, content, form, method; own documents and their number stand apart', () => {
  const goal = (aspect: string) => ({
    aspect,
    about: 'việc',
    sets: [{ decidedBy: 'Quyết định số 294/QĐ-LĐTBXH', milestones: [{ year: '2025', value: '90%' }] }],
  });
  const text = writeText(
    reportOf({
      unit: { name: 'A', level: 'tỉnh' },
      period: { label: '6 tháng đầu năm 2022', from: '2022-01', to: '2022-06' },
      report: {
        profile: 'state',
        issuer: { name: 'Bảo hiểm xã hội tỉnh A', symbol: 'BHXH', signsAs: 'BHXH tỉnh' },
        place: 'A',
        signer: { title: 'Giám đốc' },
      },
      goals: ['về phương pháp', 'Về hình thức', 'Về nội dung', 'Về con người'].map(goal),
      documentCounts: [
        { count: '32', unit: 'công văn', issuer: 'BHXH tỉnh' },
        { count: '5', unit: 'văn bản', issuer: 'UBND tỉnh', advisedBy: 'BHXH tỉnh' },
      ],
    }),
  );
  expect(text).toContain('BHXH tỉnh báo cáo kết quả công tác thông tin, truyền thông 6 tháng đầu năm 2022 như sau:');
  const order = ['Về con', 'Về nội', 'Về hình', 'Về phương'].map((words) => text.indexOf(words));
  expect([order.every((at) => at > 0), [...order].sort((a, b) => a - b)]).toEqual([true, order]);
  const own = text.indexOf('Văn bản của đơn vị');
  expect([text.indexOf('05 văn bản') < own, text.indexOf('32 công văn') > own]).toEqual([true, true]);
});

test('documents stand with those of the same origin; one of no known origin is not lost', () => {
  const { report } = buildProvince('binhphuoc', null, renderer);
  const parts = new Map(sectionsOf(report));
  expect(parts.get('Văn bản của cấp trên')).toContain('65-HD/BTGTW');
  expect(parts.get('Văn bản, chỉ đạo của cấp ủy, chính quyền địa phương')).toContain('124-KH/TU');
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
      : compose({ model, summary: summarise(model), renderer, profile: profileOf(model, 'state'), draft: false });
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
