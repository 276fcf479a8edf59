import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Prompter } from '../../src/cli/world.js';
import { jsonSchema } from '../../src/model/jsonSchema.js';
import { runMain } from './runMain.js';
import { runTranscript } from './runTranscript.js';

const TRANSCRIPTS = fileURLToPath(new URL('init/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bhxh-report-empty-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const textIn = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');

test.each(readdirSync(TRANSCRIPTS).filter((name) => name.endsWith('.txt')))(
  'from an empty folder: %s',
  async (name) => {
    const file = path.join(TRANSCRIPTS, name);
    await expect(await runTranscript(file, emptyFolder(), { realTemplates: true })).toMatchFileSnapshot(file);
  },
);

test('the files that are written', async () => {
  const folder = emptyFolder();
  await runMain(folder, ['init', 'tinh', '--unit', 'Cà Mau', '--period', '2025']);
  expect(readdirSync(folder)).toEqual(['HUONG-DAN.md', 'schema.json', 'tinh.yaml']);
  await expect(textIn(folder, 'tinh.yaml')).toMatchFileSnapshot(path.join(TRANSCRIPTS, 'tinh.yaml'));
  await expect(textIn(folder, 'HUONG-DAN.md')).toMatchFileSnapshot(path.join(TRANSCRIPTS, 'HUONG-DAN.md'));
  expect(JSON.parse(textIn(folder, 'schema.json'))).toEqual(jsonSchema());
});

test('the example is the file of Bình Phước, to the byte', async () => {
  const folder = emptyFolder();
  await runMain(folder, ['init', '--example']);
  expect(textIn(folder, 'binhphuoc.yaml')).toBe(readFileSync(path.join(ROOT, 'data/binhphuoc.yaml'), 'utf8'));
});

test('nothing that is there is written over, and what is the same beside any file stays', async () => {
  const folder = emptyFolder();
  const first = ['init', 'a', '--unit', 'Cà Mau', '--period', '2025', '--registers'];
  expect((await runMain(folder, first)).code).toBe(0);
  const before = readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'base64')]);
  expect((await runMain(folder, first)).code).toBe(2);
  expect((await runMain(folder, ['init', 'b', '--unit', 'Hà Nội', '--period', '2025'])).code).toBe(0);
  const after = new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'base64')]));
  expect(before.map(([name = '']) => [name, after.get(name)])).toEqual(before);
  expect([...after.keys()]).toContain('b.yaml');
});

/** Answers one question after the other, as somebody at a terminal would: a wrong answer is told, and the next one given. */
function answering(answers: readonly (string | null)[]) {
  const left = [...answers];
  const heard: string[] = [];
  const next = (message: string): string | null => {
    heard.push(message);
    return left.shift() ?? null;
  };
  const prompter: Prompter = {
    ask: async ({ message, initial, faultIn }) => {
      for (let answer = next(message); ; answer = next(message)) {
        const given = answer === '' ? (initial ?? '') : answer;
        const fault = given === null ? null : faultIn(given);
        if (fault === null) return given;
        heard.push(`! ${fault}`);
      }
    },
    choose: async ({ message, choices }) => {
      const answer = next(`${message} ${choices.map(({ value }) => value).join('|')}`);
      return choices.find(({ value }) => value === answer)?.value ?? null;
    },
  };
  return { prompter, heard };
}

test('at a terminal it asks for all that is not said, and says what cannot be', async () => {
  const folder = emptyFolder();
  const answers = [
    'năm ngoái',
    'năm 2026',
    'Bình Phước',
    'Cà Mao',
    'ca mau',
    'state',
    '',
    '',
    'Phó Giám đốc',
    'Trần B',
    'no',
  ];
  const { prompter, heard } = answering(answers);
  const { code, shown } = await runMain(folder, ['init', 'a'], { prompter, terminal: true });
  expect({ code, shown }).toEqual({
    code: 0,
    shown:
      'Đã lập a.yaml, schema.json, HUONG-DAN.md. Điền số liệu vào a.yaml, rồi: bhxh-report validate a.yaml và bhxh-report build a.yaml\n',
  });
  expect(heard).toEqual([
    'Kỳ báo cáo?',
    '! Không hiểu kỳ báo cáo "năm ngoái"; hãy ghi như: 2025, 6 tháng đầu năm 2025, quý III năm 2025, 1/10/2024 - 30/9/2025.',
    'Kỳ báo cáo?',
    'Đơn vị?',
    '! Từ ngày 01/7/2025 không còn tỉnh Bình Phước; trong kỳ này địa bàn thuộc thành phố Đồng Nai. Hãy ghi tên đơn vị mới, hoặc kỳ trước ngày ấy.',
    'Đơn vị?',
    '! Trong kỳ này không có tỉnh, thành phố nào tên "Cà Mao"; có phải "Cà Mau" không? Huyện, xã thì ghi kèm cấp: "xã Cà Mao".',
    'Đơn vị?',
    'Thể thức? (↑ ↓ để chọn, rồi Enter) party|state',
    'Cơ quan ban hành? (để trống thì điền sau)',
    'Chữ viết tắt tên cơ quan trong số, ký hiệu? (để trống thì điền sau)',
    'Chức vụ người ký?',
    'Họ và tên người ký? (để trống thì điền sau)',
    'Lập cả sổ Excel để ghi từng hội nghị, từng tin bài? Chương trình sẽ đếm thay. (↑ ↓ để chọn, rồi Enter) no|yes',
  ]);
  await runMain(folder, [
    'init',
    'b',
    '--unit',
    'Cà Mau',
    '--period',
    '2026',
    '--title',
    'Phó Giám đốc',
    '--signer',
    'Trần B',
  ]);
  expect(textIn(folder, 'a.yaml')).toBe(textIn(folder, 'b.yaml'));
});

test('what options say is not asked for', async () => {
  const { prompter, heard } = answering(['yes']);
  const words = [
    'init',
    '--unit',
    'Cà Mau',
    '--period',
    '2025',
    '--profile',
    'state',
    '--issuer',
    'A',
    '--symbol',
    'B',
  ];
  const { code } = await runMain(emptyFolder(), [...words, '--title', 'C', '--signer', 'D'], { prompter });
  expect([code, heard.length]).toEqual([0, 1]);
});

test('who leaves the questions leaves no file', async () => {
  const folder = emptyFolder();
  for (const answers of [
    [null],
    ['2025', null],
    ['2025', 'Cà Mau', null],
    ['2025', 'Cà Mau', 'state', '', '', '', '', null],
  ]) {
    const { code, shown } = await runMain(folder, ['init'], { prompter: answering(answers).prompter });
    expect([code, shown, readdirSync(folder)]).toEqual([2, 'Chưa ghi gì.\n', []]);
  }
});
