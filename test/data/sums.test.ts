import { expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/severity.js';
import { readDataset } from '../../src/source/readDataset.js';
import { FORMATS, WRITERS } from '../../src/writers/index.js';
import { writeText } from '../../src/writers/text/writeText.js';
import { buildFixture, fixtureBytes } from '../support/fixtures.js';
import { unusedKeys } from '../support/keysUsed.js';
import { treeFaults } from '../support/treeFaults.js';

/** The report as text, and what is told of it. */
function built(name: string) {
  const { report, findings } = buildFixture(name, 'state', undefined, { unprinted: true });
  if (report === null) throw new Error('no report');
  const told = findings.map(({ code, path }) => `${severityOf(code)} ${code} ${path.join('.')}`);
  return { report, told, text: writeText(report) };
}

test('a sum of some units says so wherever it is printed, and nothing is made of it', async () => {
  const { report, told, text } = built('sum-of-units');
  expect(told).toEqual(['warning units-of-some participants.compulsory.plan']);
  expect(treeFaults(report)).toEqual([]);
  await expect(text).toMatchFileSnapshot('golden/sum-of-units.txt');
  for (const format of FORMATS) expect((await WRITERS[format].write(report)).length, format).toBeGreaterThan(0);
});

test('its file says it of every number that may be a sum', () => {
  const { dataset } = readDataset('sum-of-units.yaml', fixtureBytes('sum-of-units'));
  expect(unusedKeys(dataset.value).filter((name) => /^unit\.sumOf\b|\.units$/.test(name))).toEqual([]);
});

test('a total of media items names the outlets it covers and what it leaves out', () => {
  const { told, text } = built('media-totals');
  expect(told).toEqual([]);
  expect(text).toContain(
    'Tính chung, Báo A và Trang D đã đăng 42 tin, bài; chưa kể 500 lượt tin, bài trên Đài B; 35 tin, bài hằng tháng trên Bản tin C.',
  );
});

test('a fact that no sentence names is told', () => {
  expect(built('unused-fact').told).toEqual(['warning figure-unprinted facts.0.value']);
});

test('one event has its day and its people', () => {
  const { told, text } = built('one-day-event');
  expect(told).toEqual([]);
  expect(text.split('\n').filter((line) => line.includes('27/4'))).toEqual([
    'Ngày 27/4/2023, BHXH tỉnh đã tổ chức 01 hội nghị đối thoại với hơn 200 người dự.',
    'Ngày 27/4/2023, BHXH tỉnh đã tổ chức 01 lễ ra quân với hơn 300 người dự.',
  ]);
});
