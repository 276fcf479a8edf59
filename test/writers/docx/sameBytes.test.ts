import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/writeDocx.js';
import { partsOf } from './docxParts.js';
import { PROFILES, SAMPLES } from './sampleReports.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe.each(PROFILES)('the bytes of profile %s', (profile) => {
  test('are the same in any time zone, at any time, and after any other report', async () => {
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
    const first = await writeDocx(SAMPLES[profile]);
    vi.stubEnv('TZ', 'America/St_Johns');
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
    for (const other of PROFILES) await writeDocx(SAMPLES[other]);
    expect(await writeDocx(SAMPLES[profile])).toEqual(first);
  });
});

test('[Content_Types].xml comes first, the other parts in order', async () => {
  const [first, ...others] = Object.keys(partsOf(await writeDocx(SAMPLES['state-nd30'])));
  expect(first).toBe('[Content_Types].xml');
  expect(others).toEqual([...others].sort());
});

test.each([
  ['the date of the report', { date: '2020-01-05' }, {}, '2020-01-05T00:00:00Z'],
  ['SOURCE_DATE_EPOCH, which wins', { date: '2020-01-05' }, { epochSeconds: 1_600_000_000 }, '2020-09-13T12:26:40Z'],
])('the file is dated by %s', async (_name, change, options, expected) => {
  const core = partsOf(await writeDocx({ ...SAMPLES['state-nd30'], ...change }, options))['docProps/core.xml'];
  expect(core).toContain(`<dcterms:created xsi:type="dcterms:W3CDTF">${expected}</dcterms:created>`);
  expect(core).toContain(`<dcterms:modified xsi:type="dcterms:W3CDTF">${expected}</dcterms:modified>`);
});

test('where the date is blank the file bears none, above all not that of its period', async () => {
  const core = partsOf(await writeDocx({ ...SAMPLES['state-nd30'], date: null }))['docProps/core.xml'];
  expect(core).toContain('<cp:lastModifiedBy>');
  expect(core).not.toContain('dcterms:W3CDTF');
  expect(core).not.toMatch(/\d{4}-\d\d/);
});

test('margins mirror only where both sides of the sheet are printed', async () => {
  const settings = async (twoSided: boolean): Promise<string | undefined> =>
    partsOf(await writeDocx({ ...SAMPLES['party-hd05'], twoSided }))['word/settings.xml'];
  expect(await settings(true)).toContain('<w:mirrorMargins/><w:defaultTabStop');
  expect(await settings(false)).not.toContain('mirrorMargins');
});
