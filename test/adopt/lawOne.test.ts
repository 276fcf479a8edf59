import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { adopt } from '../../src/jobs/adopt.js';
import { build } from '../../src/jobs/build.js';
import { WRITERS } from '../../src/writers/index.js';
import { fixtureBytes } from '../support/fixtures.js';
import { PROVINCES } from '../support/provinces.js';
import { lawOne } from './lawOne.js';

const dataOf = (province: string): Uint8Array =>
  readFileSync(path.join(import.meta.dirname, '../../data', `${province}.yaml`));

test.each(PROVINCES)('%s: the data of the Word file are those that it was made from', async (province) => {
  const { missing, added } = await lawOne(dataOf(province));
  expect({ missing, added }).toEqual({ missing: [], added: [] });
});

test.each(PROVINCES)(
  '%s: so are those of a text without marks, but that numbers in words are facts',
  async (province) => {
    const { missing, added } = await lawOne(dataOf(province), 'md');
    expect({ missing, added: added.filter((leaf) => !leaf.startsWith('facts.')) }).toEqual({ missing: [], added: [] });
  },
);

test.each(PROVINCES)('%s: the report of the data that came back is the report', async (province) => {
  const { report } = build({ name: 'x.yaml', data: dataOf(province) });
  if (report === null) throw new Error('no report');
  const { adopted } = adopt({ name: 'x.docx', data: await WRITERS.docx.write(report) });
  const again = build({ name: 'y.yaml', data: new TextEncoder().encode(adopted?.text ?? '') }).report;
  if (again === null) throw new Error('no report of what was read');
  expect(new TextDecoder().decode(await WRITERS.txt.write(again))).toBe(
    new TextDecoder().decode(await WRITERS.txt.write(report)),
  );
});

test('a web page has the signature above those who receive it', async () => {
  const { missing, added } = await lawOne(dataOf('bentre'), 'html');
  expect({ missing, added }).toEqual({ missing: [], added: [] });
});

test.each(['docx', 'html', 'md', 'txt'] as const)(
  '%s: a deputy signs for the head, who signs for the body',
  async (format) => {
    const yaml = `unit: { name: Vân Hải, level: huyện }
period: { label: năm 2023, from: 2023-01-01, to: 2023-12-31 }
report:
  profile: state
  subject: kết quả tuyên truyền
  issuer: { name: Ủy ban nhân dân huyện Vân Hải, symbol: UBND }
  place: Vân Hải
  signer: { authority: TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH, title: Phó Chủ tịch }
participants: { voluntary: { value: 2.627, asOf: 2023-12-31 } }
`;
    const { missing, added } = await lawOne(new TextEncoder().encode(yaml), format);
    expect({ missing, added }).toEqual({ missing: [], added: [] });
  },
);

test.each(['html', 'md'] as const)('%s: what somebody tells of a place is no judgement of a goal', async (format) => {
  const yaml = `unit: { name: Vân Hải, level: tỉnh }
period: { label: năm 2023, from: 2023-01-01, to: 2023-12-31 }
report:
  profile: state
  subject: kết quả tuyên truyền
  issuer: { name: BHXH tỉnh Vân Hải, symbol: BHXH }
  place: Vân Hải
  signer: { title: Giám đốc }
localExamples:
  - place: huyện Sông Cầu
    official: báo cáo của Giám đốc BHXH huyện
    activities: [mỗi tổ một tổ trưởng tư vấn]
`;
  const { missing, added } = await lawOne(new TextEncoder().encode(yaml), format);
  expect({ missing, added }).toEqual({ missing: [], added: [] });
});

test('a time that is told by its two ends is not called by the first', async () => {
  const { report } = build({ name: 'x.yaml', data: dataOf('thainguyen') });
  if (report === null) throw new Error('no report');
  const { adopted } = adopt({ name: 'x.docx', data: await WRITERS.docx.write(report) });
  expect(parse(adopted?.text ?? '').period).toEqual({
    label: 'từ tháng 5/2018 đến tháng 9/2019',
    from: '2018-05',
    to: '2019-09',
  });
});

test('an appendix of sources adds nothing to what is read', async () => {
  const [plain, sourced] = await Promise.all(
    [false, true].map(async (sources) => {
      const { report } = build({ name: 'x.yaml', data: dataOf('thainguyen') }, { sources });
      if (report === null) throw new Error('no report');
      return adopt({ name: 'x.docx', data: await WRITERS.docx.write(report) }).adopted;
    }),
  );
  expect(parse(sourced?.text ?? '')).toEqual(parse(plain?.text ?? ''));
});

test('every key: every value comes back that is printed', async () => {
  const { missing, added } = await lawOne(fixtureBytes('every-key'));
  expect({ missing, added }).toEqual({ missing: [], added: [] });
});

test('every key, without the marks: all but one value come back', async () => {
  const { missing, added } = await lawOne(fixtureBytes('every-key'), 'txt');
  // "tỷ lệ … là 91,04%": that the number stands elsewhere as well, is not said.
  const result = ['goals.current.value: ước 91,04%', 'goals.current.asOf: 2019-12'];
  const numbersInWords = ['facts.value: 8/9', 'facts.value: 10', 'facts.value: 80', 'facts.value: 31'];
  expect({ missing, added }).toEqual({
    missing: ['goals.current.figure: participants.rates.bhyt.percent'],
    added: [...result, ...numbersInWords],
  });
});
