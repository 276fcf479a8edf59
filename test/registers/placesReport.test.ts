import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { NO_PAINT } from '../../src/cli/print/paint.js';
import { renderFindings } from '../../src/cli/print/renderFindings.js';
import { locateAll } from '../../src/diagnostics/locatedFinding.js';
import { explain } from '../../src/jobs/explain.js';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { messagesIn } from '../../src/messages/messages.js';
import { writeText } from '../../src/writers/text/writeText.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';

/** Typed beside the table: who set the plans; a value that agrees, and one that does not; a place that it lacks. */
const YAML = `unit: { name: Hải Vân, level: tỉnh }
period: { label: năm 2025, from: 2025-01-01, to: 2025-12-31 }
report:
  profile: state
  subject: kết quả tuyên truyền
  issuer: { name: BHXH tỉnh, symbol: BHXH }
  place: Hải Vân
  signer: { title: Giám đốc }
registers:
  - { file: bieu-ket-qua-huyen.xlsx, as: places }
participants:
  voluntary: { value: 4400, plan: [{ giver: BHXH Việt Nam, year: 2025, value: 4500 }] }
places:
  - label: BHXH tự nguyện
    measure: voluntary
    giver: BHXH tỉnh
    year: 2025
    rows:
      - { name: huyện an lâm, value: hơn 700 }
      - { name: thị xã Đồi Xanh, value: 989 }
      - { name: huyện Suối Bạc, percent: "98%" }
  - { label: BHYT, measure: health, giver: BHXH tỉnh, year: 2025 }
`;
const bytes = readFileSync(new URL('./fixtures/bieu-ket-qua-huyen.xlsx', import.meta.url));
const input = { name: 'tinh.yaml', data: YAML, registers: { 'bieu-ket-qua-huyen.xlsx': bytes } };
const { report, dataset, findings } = buildReport(input, { renderer: builtInRenderer(), unprinted: true });

test('a table of places is printed as if it were typed, and what was typed stays', async () => {
  if (report === null) throw new Error(JSON.stringify(findings));
  const text = writeText(report);
  const said = renderFindings(locateAll(dataset, findings), messagesIn('vi'), NO_PAINT);
  const whole = `${text.slice(text.indexOf('KẾT QUẢ'))}\n---\n${said}`;
  const golden = new URL('./golden/places-report.txt', import.meta.url);
  await expect(whole).toMatchFileSnapshot(fileURLToPath(golden));
});

describe('a figure of a place', () => {
  const basisOf = (figure: string) => {
    const [only] = explain(input, { figure }).figures ?? [];
    if (only?.basis.type !== 'typed') throw new Error(figure);
    return only.basis;
  };
  const row = (cell: string, number: number) => ({
    cells: [{ file: 'bieu-ket-qua-huyen.xlsx', sheet: 'Biểu 01', cell, rows: [number] }],
  });

  test('names its file, sheet and row', () => {
    expect(basisOf('places.bhyt.rows.huyen-an-lam').place).toEqual(row('G10', 10));
    expect(basisOf('places.bhyt.rows.huyen-an-lam.plan').place).toEqual(row('F10', 10));
  });

  test('is the typed one where both say it, and knows the other', () => {
    const { place, counted } = basisOf('places.bhxh-tu-nguyen.rows.thi-xa-doi-xanh');
    expect(place).toMatchObject({ line: 20 });
    expect(counted).toMatchObject({ text: '998', place: row('D8', 8) });
  });
});

test('a list without rows is no list, unless a table gives them', () => {
  const alone = buildReport(
    { name: 'tinh.yaml', data: YAML.replace(/^registers:\n.*\n/m, '') },
    { renderer: builtInRenderer() },
  );
  expect(alone.findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['key-missing places.1.rows']);
});
