import { describe, expect, test, vi } from 'vitest';
import { rational } from '../../../src/quantity/rational.js';
import { writeDocx } from '../../../src/writers/docx/writeDocx.js';
import { WRITERS } from '../../../src/writers/index.js';
import { sparkline } from '../../../src/writers/text/sparkline.js';
import { partsOf, workbooksOf } from '../docx/docxParts.js';
import { readXml } from '../html/readXml.js';
import { withoutStyles } from '../html/styles.js';
import { chartAppendix } from '../sampleCharts.js';
import { stateReport } from '../sampleReports.js';

describe('golden files', () => {
  test.each(['md', 'html', 'txt', 'json'] as const)('%s', async (format) => {
    const bytes = await WRITERS[format].write(chartAppendix);
    const text = new TextDecoder().decode(bytes);
    await expect(withoutStyles(text)).toMatchFileSnapshot(`golden/charts.${format}`);
  });

  test.each(['word/charts/chart1.xml', 'word/charts/chart2.xml', 'word/charts/chart3.xml'])('%s', async (part) => {
    const xml = partsOf(await writeDocx(chartAppendix))[part] ?? '';
    await expect(`${xml.replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(`golden/${part.replace(/^.*\//, '')}`);
  });
});

describe('in Word', () => {
  test('the bytes are the same at any time, in any place, and after other documents', async () => {
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
    const first = await writeDocx(chartAppendix);
    vi.stubEnv('TZ', 'America/St_Johns');
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
    await writeDocx(stateReport);
    expect(await writeDocx(chartAppendix)).toEqual(first);
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test('every chart is named once, by a relation that leads to it', async () => {
    const parts = partsOf(await writeDocx(chartAppendix));
    const used = [...(parts['word/document.xml'] ?? '').matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)].map(([, id]) => id);
    expect(used).toEqual(['rIdChart1', 'rIdChart2', 'rIdChart3', 'rIdChart4']);
    for (const [index, id] of used.entries()) {
      expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${id}" `);
      expect(parts['word/_rels/document.xml.rels']).toContain(`Target="charts/chart${index + 1}.xml"`);
      expect(parts[`word/charts/_rels/chart${index + 1}.xml.rels`]).toContain('Id="rId1"');
      expect(parts[`word/charts/chart${index + 1}.xml`]).toContain('<c:externalData r:id="rId1">');
    }
    const drawings = [...(parts['word/document.xml'] ?? '').matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  test('the numbers stand in a sheet that can be edited', async () => {
    const [first] = workbooksOf(await writeDocx(chartAppendix));
    const sheet = Object.entries(first ?? {}).find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? '';
    expect([...sheet.matchAll(/<c r="(B[2-9])"[^>]*><v>([^<]*)</g)].map(([, cell, value]) => [cell, value])).toEqual([
      ['B2', '1900'],
      ['B3', '2400'],
      ['B5', '2983'],
    ]);
  });

  test('who cannot see it hears every point', async () => {
    const xml = partsOf(await writeDocx(chartAppendix))['word/document.xml'];
    expect(xml).toContain(
      'descr="Biểu đồ đường, đơn vị tính: người. BHXH tự nguyện: Năm 2018: 1.900; Năm 2019: khoảng 2.400; ' +
        '6 tháng đầu năm 2020: không có số liệu; Năm 2021: 2.983."',
    );
  });

  test('a document without charts carries nothing of them', async () => {
    expect(Object.keys(partsOf(await writeDocx(stateReport))).filter((name) => /chart|embed/.test(name))).toEqual([]);
  });
});

describe('on a page', () => {
  const html = async () => new TextDecoder().decode(await WRITERS.html.write(chartAppendix));

  test('a drawing has a name and all its points in words, and asks for nothing', async () => {
    const page = await html();
    expect(page).not.toMatch(/<(script|link|img|iframe)|url\(|@import|https?:|href/);
    const svg = readXml(page).filter(({ name }) => name === 'svg');
    expect(svg).toHaveLength(4);
    const inner = readXml(page).filter(({ name, ancestors }) => name === 'desc' && ancestors.at(-1)?.name === 'svg');
    expect(inner[1]?.text).toBe(
      'Biểu đồ cột, đơn vị tính: người. BHYT: 23/5/2018 - 30/9/2019: 1.036.093; Năm 2020: 1.138.422.',
    );
  });

  test('a gap in the data is a gap in the line', async () => {
    const [line] = (await html()).match(/<path d="[^"]*" fill="none"[^>]*>/) ?? [];
    expect(line?.match(/M/g)).toHaveLength(2);
    expect(line?.match(/L/g)).toHaveLength(1);
  });
});

test.each([
  ['rising', [1, 2, 8], '▁▂█'],
  ['a gap', [1, null, 2], '▁·█'],
  ['all equal', [5, 5, 5], '▄▄▄'],
  ['nothing', [null, null], '··'],
] as const)('a sparkline: %s', (_name, values, drawn) => {
  expect(sparkline(values.map((value) => (value === null ? null : rational(value))))).toBe(drawn);
});
