import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NO_PAINT } from '../../src/cli/print/paint.js';
import { renderFindings } from '../../src/cli/print/renderFindings.js';
import { locateAll } from '../../src/diagnostics/locatedFinding.js';
import { explainFigure } from '../../src/explain/explainFigure.js';
import { explanationJson } from '../../src/explain/explanationJson.js';
import { knownOf } from '../../src/explain/known.js';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { messagesIn } from '../../src/messages/messages.js';
import { plainText } from '../../src/report/plainText.js';
import { writeText } from '../../src/writers/text/writeText.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { builtSubject, shortly, withoutControls, writtenAndRead } from '../verify/subjects.js';

const YAML = `unit: { name: Vân Hải, level: tỉnh }
period: { label: năm 2025, from: 2025-01-01, to: 2025-12-31 }
report:
  profile: state
  subject: kết quả tuyên truyền chính sách bảo hiểm xã hội năm 2025
  issuer: { name: Bảo hiểm xã hội tỉnh Vân Hải, symbol: BHXH }
  place: Vân Hải
  signer: { title: Giám đốc }
registers:
  - { file: so-hoi-nghi-2025.xlsx, as: conferences }
  - { file: tin-bai.csv, as: media }
conferences:
  - { form: hội nghị, organisers: [BHXH tỉnh], count: 5, about: BHYT }
`;
const FIXTURES = new URL('./fixtures/', import.meta.url);
const NAMES = ['so-hoi-nghi-2025.xlsx', 'tin-bai.csv'];
const registers = Object.fromEntries(NAMES.map((name) => [name, readFileSync(new URL(name, FIXTURES))]));

function built(sources = false) {
  const input = { name: 'van-hai.yaml', data: YAML, registers };
  const outcome = buildReport(input, { renderer: builtInRenderer(), sources });
  const { report, summary, dataset } = outcome;
  if (report === null || summary === null) throw new Error(JSON.stringify(outcome.findings));
  return { ...outcome, report, summary, dataset };
}

test('what was counted is printed as what was typed is', () => {
  const text = writeText(built().report).replace(/\s+/g, ' ');
  // Who came to the three that were counted is not said of the five that the file speaks of.
  expect(text).toContain('BHXH tỉnh đã tổ chức 05 hội nghị BHYT. BHXH tỉnh đã phối hợp');
  expect(text).toContain('phối hợp với Bưu điện tỉnh tổ chức 02 tọa đàm, tổng số ít nhất 60 lượt người.');
  expect(text).toContain('Báo tỉnh đã đăng 02 tin và 02 bài.');
});

describe('a counted figure knows its rows', () => {
  const { report, summary, dataset } = built();
  const known = knownOf(report, summary, dataset);
  const explained = (id: string) => {
    const figure = known.figures.get(id);
    if (figure === undefined) throw new Error([...known.figures.keys()].join(' '));
    return explanationJson(explainFigure(figure, known), 'van-hai.yaml');
  };

  test('where the file says nothing', () => {
    expect(explained('conferences.toa-dam-bhxh-tinh-buu-h8c5z.count')).toMatchObject({
      text: '02',
      place: { registers: [{ file: 'so-hoi-nghi-2025.xlsx', sheet: 'Hội nghị', rows: [11, 20] }] },
    });
  });

  test('where the file says another number, which stays', () => {
    expect(explained('conferences.hoi-nghi-bhxh-tinh.count')).toMatchObject({
      text: '05',
      place: { file: 'van-hai.yaml', line: 13 },
      counted: {
        text: '03',
        registers: [{ file: 'so-hoi-nghi-2025.xlsx', sheet: 'Hội nghị', rows: [8, 9, 18] }],
      },
    });
  });
});

test('the appendix on sources names file, sheet and rows, and verify takes nothing of it for a figure', async () => {
  const whole = built(true);
  const cells = whole.report.appendices.flatMap(({ body }) =>
    body.flatMap((block) => (block.type === 'table' ? block.rows.map((row) => row.map(plainText).join(' | ')) : [])),
  );
  const counted = cells
    .filter((row) => /đếm/iu.test(row))
    .map((row) => row.split(' | ').slice(2).join(' | ').replace(/ \| $/, ''));
  expect(counted).toEqual(
    expect.arrayContaining([
      'Dòng 13, công bố | đếm được 03 trong so-hoi-nghi-2025.xlsx, trang tính Hội nghị, dòng 8, 9, 18',
      'Đếm trong so-hoi-nghi-2025.xlsx, trang tính Hội nghị, dòng 11, 20',
      'Đếm trong tin-bai.csv, dòng 4, 11',
      'Tính toán: 02 + 01 + 01 (đếm trong tin-bai.csv, dòng 4, 7, 8, 11)',
    ]),
  );
  const { report, verify } = builtSubject('van-hai', whole);
  const document = await writtenAndRead(report, 'docx');
  for (const form of [document, withoutControls(document)]) {
    expect(
      verify(form)
        .results.filter(({ code }) => code !== 'agrees')
        .map(shortly),
    ).toEqual([]);
  }
});

test('findings stand behind those of the file, each at its cell', () => {
  const { dataset, findings } = built();
  const located = locateAll(
    dataset,
    findings.filter(({ code }) => code !== 'columns-guessed'),
  );
  const said = renderFindings(located, messagesIn('vi'), NO_PAINT).split('\n');
  expect(
    said.flatMap((line) => /^(.*?) (?:ghi chú|cảnh báo) .*(\[.*\])$/.exec(line)?.slice(1).join(' ') ?? []),
  ).toEqual([
    'van-hai.yaml:9:1 [outlets-grouped]',
    'van-hai.yaml:13:55 [count-differs]',
    'so-hoi-nghi-2025.xlsx!Hội nghị!B12 [row-outside-period]',
    'so-hoi-nghi-2025.xlsx!Hội nghị!B15 [row-date-unread]',
    'so-hoi-nghi-2025.xlsx!Hội nghị!C16 [row-twice]',
    'so-hoi-nghi-2025.xlsx!Hội nghị!B19 [row-outside-period]',
    'so-hoi-nghi-2025.xlsx!Hội nghị!E20 [row-lacks]',
    'so-hoi-nghi-2025.xlsx!Hội nghị!C13 [word-nearly]',
    'tin-bai.csv!B9 [row-outside-period]',
    'tin-bai.csv!D12 [row-twice]',
    'tin-bai.csv!B13 [row-date-unread]',
  ]);
});
