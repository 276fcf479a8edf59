import { describe, expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { presentTexts } from '../../src/refresh/presentTexts.js';
import { refreshWordFile } from '../../src/refresh/refreshWordFile.js';
import { createVerifier } from '../../src/verify/createVerifier.js';
import { COUNTED } from '../../src/verify/result.js';
import { WRITERS } from '../../src/writers/index.js';
import { expectDocument } from '../readers/expectDocument.js';
import { reportOf } from '../support/buildRaw.js';
import { leavesOf } from '../support/nameFiguresInNarratives.js';
import { rawProvince } from '../support/provinces.js';
import { type Raw, valueAt, withValue } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';

/** By which numbers are multiplied, so that targets are crossed in both directions. */
const FACTORS = [0.5, 1.5];

describe.each([
  ['binhphuoc', rawProvince('binhphuoc')],
  ['binhphuoc on the last day', withValue(rawProvince('binhphuoc'), ['participants', 'asOf'], '2019-12-31')],
  ['laichau', rawProvince('laichau')],
  ['thainguyen', rawProvince('thainguyen')],
])('%s', (_, raw) => {
  test('what a report built anew would say otherwise is told where the refreshed one says it, and nothing else', async () => {
    const bytes = await WRITERS.docx.write(reportOf(raw));
    const leaves = leavesOf(raw).filter(({ path, kind }) => path.includes('plan') && kind === 'rate');
    expect(leaves).not.toEqual([]);
    for (const { path } of leaves) {
      for (const factor of FACTORS) {
        const data = withValue(raw, path, times(String(valueAt(raw, path)), factor));
        const [report, summary] = [reportOf(data), summaryOf(data)];
        const refreshed = refreshWordFile(bytes, { texts: presentTexts(report, summary) }, null);
        if ('code' in refreshed) throw new Error(refreshed.code);
        const document = expectDocument(readWordFile(refreshed.bytes));
        const anew = await textsIn(await WRITERS.docx.write(report));
        const otherwise = document.passages.filter(({ text }) => !anew.has(text)).map(({ text }) => text);
        const verification = createVerifier(report, summary)(document);
        if ('code' in verification) throw new Error(verification.code);
        const told = verification.results.flatMap((one) => (COUNTED[one.code] && 'text' in one ? [one.text] : []));
        expect([...new Set(told)], `${path.join('.')} × ${factor}`).toEqual(otherwise);
      }
    }
  });
});

async function textsIn(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  return new Set(expectDocument(readWordFile(bytes)).passages.map(({ text }) => text));
}

/** "96,06" × 0,5 → "48,03". */
function times(text: string, factor: number): Raw {
  return text.replace(/\d+(?:,\d+)?/u, (number) =>
    (Number(number.replace(',', '.')) * factor).toFixed(2).replace('.', ','),
  );
}
