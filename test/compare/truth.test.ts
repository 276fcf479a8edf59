import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runMain } from '../cli/runMain.js';

/** Files of which something false was once said, and what any careful officer would say of them. */
const FOLDER = fileURLToPath(new URL('truth', import.meta.url));

async function shown(command: string) {
  const { code, shown: text } = await runMain(FOLDER, command.split(' '), { realTemplates: true });
  return { code, text: text.replace(/\s+/g, ' ') };
}

const COMPARED = (older: string, newer: string): readonly string[] => [
  `diff ${older}.yaml ${newer}.yaml -f md -o -`,
  `build ${newer}.yaml --against ${older}.yaml -f md -o -`,
  `trend ${older}.yaml ${newer}.yaml -f md -o -`,
];

const FORMATS = ['txt', 'md', 'html', 'csv', 'json'];

describe('values of other days than the ends of their periods', () => {
  test.each(COMPARED('as-of-april-2023', 'as-of-december-2024'))('%s says the days', async (command) => {
    const { text, code } = await shown(command);
    expect(code).toBe(0);
    expect(text).toContain('4/2023');
    expect(text).toContain('20 tháng');
    expect(text).not.toMatch(/so với năm 2023/);
  });

  test.each(FORMATS)('diff -f %s says them too', async (format) => {
    const { text } = await shown(`diff as-of-april-2023.yaml as-of-december-2024.yaml -f ${format} -o -`);
    expect(text).toMatch(format === 'json' ? /"oldDays": "2023-04-30"/ : /\(?(?:<[^>]*>)?4\/2023/);
    if (format !== 'json') expect(text).toMatch(/trong (?:<[^>]*>)?20(?:<[^>]*>)? tháng/);
  });

  test('the sentences name the day and the span', async () => {
    const { text } = await shown('build as-of-december-2024.yaml --against as-of-april-2023.yaml -f txt -o -');
    expect(text).toContain('BHYT: 1.100 người, tăng 100 người (10%) trong 20 tháng so với tháng 4/2023 (1.000 người).');
    expect(text).toContain('92% dân số, tăng 2 điểm phần trăm trong 20 tháng so với tháng 4/2023.');
  });
});

test.each([
  ...COMPARED('own-window-2022', 'own-window-2024'),
  'explain own-window-2024.yaml 770 --against own-window-2022.yaml',
])('conferences of 6 months and of 11 are not compared: %s', async (command) => {
  const { text, code } = await shown(command);
  expect(code).toBe(0);
  expect(text).toContain('đây là số phát sinh trong hai khoảng thời gian dài ngắn khác nhau');
  expect(text).not.toMatch(/83,33|350/);
});

describe('one measure in two homes', () => {
  test('is one row, and a rise', async () => {
    const { text } = await shown('diff coverage-home-2023.yaml rates-home-2024.yaml');
    expect(text).toContain('│ Tỷ lệ bao phủ BHYT │ 90% │ 92% │ +2 │');
    expect(text).not.toContain('Chỉ có ở');
  });

  test('is one row of a trend', async () => {
    const { text } = await shown('trend coverage-home-2023.yaml rates-home-2024.yaml');
    expect(text).toContain('│ Tỷ lệ bao phủ BHYT │ 90% │ 92% │ tăng 2 điểm phần trăm │');
  });

  test('with two values in one file is a warning', async () => {
    const { text, code } = await shown('validate two-homes-disagree.yaml --strict');
    expect(code).toBe(1);
    expect(text).toContain('"Tỷ lệ bao phủ BHYT" ở đây là 92%, ở chỗ khác là 94%');
  });
});

describe('a unit that is no more on the day of its figures', () => {
  const ENDED = 'tỉnh Bình Phước vào ngày 31/12/2025, nhưng từ 01/7/2025 không còn đơn vị này';

  test.each([
    ...COMPARED('before-merger-2024', 'after-merger-2025'),
    'explain after-merger-2025.yaml --against before-merger-2024.yaml',
  ])('is not compared: %s', async (command) => {
    const { text, code } = await shown(command);
    expect(code).toBe(2);
    expect(text).toContain(ENDED);
    expect(text).not.toContain('275%');
  });

  test('is told by validate', async () => {
    const { text, code } = await shown('validate after-merger-2025.yaml --strict');
    expect(code).toBe(1);
    expect(text).toContain('[unit-ended-before]');
  });

  test('is not added', async () => {
    const { text, code } = await shown('rollup after-merger-2025.yaml --unit A --level vùng -o -');
    expect(code).toBe(1);
    expect(text).toContain('[rollup-unit-ended]');
  });
});

describe('a pace has one horizon, the last day of the year', () => {
  test('and reaches what it reaches by then', async () => {
    const { text } = await shown('trend pace-2018.yaml pace-2020.yaml');
    expect(text).toContain(
      'Với tốc độ tăng bình quân 1.100 người mỗi năm (từ ngày 31/12/2018 đến ngày 30/6/2020) thì đến ngày 31/12/2025 được khoảng 10.050 người, đạt mục tiêu.',
    );
    expect(text).toContain('đến ngày 31/12/2030 được khoảng 15.550 người, chưa đạt mục tiêu.');
    expect(text).not.toContain('9.500');
  });

  test('which is said of what is needed as well', async () => {
    const { text } = await shown('build pace-2020.yaml -f txt -o -');
    expect(text).toContain('cần tăng khoảng 1.091 người (đến hết năm đó còn 66 tháng)');
    const explained = await shown('explain pace-2020.yaml goals.g.sets.tinh-uy.milestones.2025.yearly');
    expect(explained.text).toContain('31/12/2025');
    expect(explained.text).toContain('30/6/2020');
  });
});
