import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { knownOf } from '../../../src/explain/known.js';
import { SOURCES_HELD, withSources } from '../../../src/explain/sourcesAppendix.js';
import { loadUnitYear } from '../../../src/jobs/steps/loadUnitYear.js';
import { readFile } from '../../../src/readers/readFile.js';
import { compose } from '../../../src/report/compose.js';
import { issuerName } from '../../../src/report/letterhead.js';
import { appendixMentions, numberAppendices } from '../../../src/report/numberAppendices.js';
import { inForce } from '../../../src/report/profile/inForce.js';
import type { Profile } from '../../../src/report/profile/profile.js';
import { PROFILES } from '../../../src/report/profile/profiles.js';
import type { Report } from '../../../src/report/tree.js';
import { decodeText } from '../../../src/source/decodeText.js';
import { FORMATS, WRITERS } from '../../../src/writers/index.js';
import { brokenRules } from '../../support/brokenRules.js';
import { builtInRenderer } from '../../support/loadBuiltInTemplates.js';
import { unitYear } from '../../support/unitYear.js';

const [ND30] = PROFILES.state;

/** A decree that replaces NĐ 30/2020 and changes nothing: all that the program must be told of it. */
const ND99: Profile<'state'> = { ...ND30, id: 'state-nd99', from: '2031-01-01' };

/** One that changes whatever a decree can change in words. */
const ND98: Profile<'state'> = {
  ...ND30,
  id: 'state-nd98',
  nation: ['NƯỚC CỘNG HÒA', 'Độc lập', 'Hạnh phúc'],
  issuerMark: '~',
  number: { before: 'Số hiệu ', after: '.BC.' },
  draftMark: 'Bản thảo',
  subjectBegins: 'lower',
  subjectMark: '=====',
  commaBeforeDate: true,
  textEnd: '!',
  authoritySign: '/',
  recipientAsAddressed: 'Nơi kính gửi',
  recipientMark: ',',
  archive: { label: 'Giữ:', office: 'Lưu trữ', always: true },
  appendixNumbers: 'arabic',
  issuerCalled: 'signsAs',
};

const renderer = builtInRenderer();
const READ = ['docx', 'html', 'md', 'txt'] as const;

const data = unitYear({
  report: {
    profile: 'state',
    issuer: { parent: 'Bảo hiểm xã hội Việt Nam', name: 'Bảo hiểm xã hội tỉnh', symbol: 'BHXH', signsAs: 'BHXH tỉnh' },
    signer: { authority: 'K/T Giám đốc', title: 'Phó Giám đốc' },
    addressees: ['Bộ Tài chính'],
    recipients: ['Tỉnh ủy'],
    archive: 'TT',
  },
  documents: [{ kind: 'Kế hoạch', number: '124-KH/TU', date: '2018-09-11', issuer: 'Tỉnh ủy', about: 'tuyên truyền' }],
  conferences: [{ form: 'hội nghị', organisers: ['BHXH tỉnh'], count: '8' }],
  limitations: ['Còn chậm'],
});

/** The same flow as `buildReport`, by the rules of this row. */
function reportBy(profile: Profile, draft = true): Report {
  const {
    dataset,
    unit: model,
    summary,
  } = loadUnitYear({ name: 'data.yaml', data: new TextEncoder().encode(stringify(data)) });
  if (model === null || summary === null) throw new Error('no data');
  const { report } = compose({
    model,
    summary,
    renderer,
    profile,
    draft,
    mentions: appendixMentions([SOURCES_HELD], profile),
  });
  if (report === null) throw new Error('no report');
  const withTwo = [1, 2].reduce(
    (one) => withSources(knownOf(one, summary, dataset), issuerName(model, profile)),
    report,
  );
  return numberAppendices(withTwo);
}

/** All that the document says, blanks made one. */
async function wordsOf(report: Report, format: (typeof READ)[number]): Promise<string> {
  const { document } = readFile(`bao-cao.${format}`, await WRITERS[format].write(report), decodeText);
  return (document?.passages ?? [])
    .map(({ text }) => text)
    .join('\n')
    .replace(/\s+/gu, ' ');
}

describe('a state decree of which only the day is known', () => {
  const report = reportBy(ND99);

  test.each(READ)('makes a complete state document as %s', async (format) => {
    const words = await wordsOf(report, format);
    const said = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'BẢO HIỂM XÃ HỘI VIỆT NAM',
      'Số: /BC-BHXH',
      'DỰ THẢO',
      'Kết quả tuyên truyền',
      'Kính gửi: Bộ Tài chính',
      'Kế hoạch số 124-KH/TU ngày 11/9/2018',
      'kèm theo Báo cáo này.',
      'Trên đây là báo cáo kết quả tuyên truyền, BHXH tỉnh trân trọng báo cáo Bộ Tài chính./.',
      'Như trên;',
      'Tỉnh ủy;',
      'Lưu: VT, TT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Phụ lục I',
      'Phụ lục II',
      '(Kèm theo Báo cáo số /BC-BHXH ngày tháng năm của Bảo hiểm xã hội tỉnh)',
    ];
    expect(said.filter((one) => !words.includes(one))).toEqual([]);
    expect(words).not.toMatch(/ĐẢNG CỘNG SẢN|K\/T|-----|Dự thảo|Phụ lục 1/u);
  });

  test('is laid out by all rules of a state document', async () => {
    expect(brokenRules(await WRITERS.docx.write(reportBy(ND99, false)), 'state')).toEqual([]);
  });

  test.each(FORMATS)('and as %s is what NĐ 30 prints, but for its name in JSON', async (format) => {
    const [own, nd30] = await Promise.all([report, reportBy(ND30)].map((one) => WRITERS[format].write(one)));
    const text = new TextDecoder().decode(own);
    if (format === 'json') expect(JSON.parse(text)).toMatchObject({ profile: 'state-nd99' });
    const named = format === 'json' ? text.replace('state-nd99', 'state-nd30') : text;
    expect(named).toBe(new TextDecoder().decode(nd30));
  });
});

describe('a state decree that changes its words', () => {
  const report = reportBy(ND98);

  test.each(READ)('has its own way as %s', async (format) => {
    const words = await wordsOf(report, format);
    const said = [
      'NƯỚC CỘNG HÒA',
      'Hạnh phúc',
      '~',
      'Số hiệu .BC.BHXH',
      'Bản thảo',
      'kết quả tuyên truyền',
      'Kế hoạch số 124-KH/TU, ngày 11/9/2018',
      'trân trọng báo cáo Bộ Tài chính!',
      'Nơi kính gửi,',
      'Tỉnh ủy,',
      'Giữ: Lưu trữ, TT.',
      'K/T GIÁM ĐỐC',
      'Phụ lục 1',
      'Phụ lục 2',
      '(Kèm theo Báo cáo số .BC.BHXH, ngày tháng năm của BHXH tỉnh)',
    ];
    expect(said.filter((one) => !words.includes(one))).toEqual([]);
    // Under the subject and the heads of both appendices; Markdown parts the title from the text with a rule of its own.
    expect(words.split('=====').length - 1).toBe(format === 'md' ? 0 : 3);
  });
});

test.each([
  ['2019-12-31', 'state-nd30'],
  ['2030-12-31', 'state-nd30'],
  ['2031-01-01', 'state-nd99'],
  ['2040-06-01', 'state-nd99'],
])('on %s, %s is in force', (day, id) => {
  expect(inForce([ND30, ND99], day).id).toBe(id);
});

test('the table names each decree once, the oldest of a family first', () => {
  const ids = [...PROFILES.state, ...PROFILES.party].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const rows of Object.values(PROFILES)) {
    const days = rows.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
  }
});
