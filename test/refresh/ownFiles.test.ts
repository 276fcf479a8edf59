import { describe, expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { presentTexts } from '../../src/refresh/presentTexts.js';
import { refreshWordFile } from '../../src/refresh/refreshWordFile.js';
import { isAsBuilt } from '../../src/writers/docx/package/isAsBuilt.js';
import { WRITERS } from '../../src/writers/index.js';
import { expectDocument } from '../readers/expectDocument.js';
import { figuresRead } from '../readers/figuresRead.js';
import { reportOf } from '../support/buildRaw.js';
import { leavesOf } from '../support/nameFiguresInNarratives.js';
import { PROVINCES, rawProvince } from '../support/provinces.js';
import { type Raw, valueAt, withValue } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { figureNodes } from '../writers/figureNodes.js';
import { AUTHOR, refreshed } from './expectRefreshed.js';

const present = (raw: Raw) => presentTexts(reportOf(raw), summaryOf(raw));
const figuresIn = (bytes: Uint8Array) => figuresRead(expectDocument(readWordFile(bytes)));

describe.each(PROVINCES)('%s', (name) => {
  const raw = rawProvince(name);

  test.each(['party', 'state'] as const)('as %s: what was just built needs nothing, byte for byte', async (profile) => {
    const bytes = await WRITERS.docx.write(reportOf(raw, profile));
    const outcome = refreshed(bytes, presentTexts(reportOf(raw, profile), summaryOf(raw)));
    expect(outcome.bytes).toBe(bytes);
    expect(outcome).toMatchObject({ changes: [], unknown: [], emptied: [], controls: figuresIn(bytes).length });
    expect(isAsBuilt(outcome.bytes)).toBe(true);
  });

  test('with another number in the data, the figures become those of a report that is built anew', async () => {
    const bytes = await WRITERS.docx.write(reportOf(raw));
    const before = figuresIn(bytes);
    const numbers = leavesOf(raw).filter(({ kind }) => ['count', 'rate', 'money', 'amount'].includes(kind));
    for (const [index, leaf] of numbers.entries()) {
      if (index % 8 > 0) continue;
      const data = withValue(raw, leaf.path, another(String(valueAt(raw, leaf.path))));
      const report = reportOf(data);
      const built = new Map(figureNodes(report).map(({ id, text }) => [id, text]));
      const now = presentTexts(report, summaryOf(data));
      const outcome = refreshWordFile(bytes, { texts: now }, null);
      if ('code' in outcome) throw new Error(outcome.code);
      // A target that was missed and is now met has no gap any more.
      const gone = before.filter(([id]) => !now.has(id)).map(([id]) => id);
      expect(outcome.unknown.map(({ id }) => id)).toEqual(gone);
      const after = figuresIn(outcome.bytes);
      expect(outcome.changes.length).toBeGreaterThan(0);
      expect(isAsBuilt(outcome.bytes)).toBe(false);
      expect(after.map(([id]) => id)).toEqual(before.map(([id]) => id));
      expect(after.filter(([id, text]) => built.has(id) && built.get(id) !== text)).toEqual([]);
      expect(refreshed(outcome.bytes, now).bytes).toBe(outcome.bytes);
    }
  });

  test('every figure changed, tracked or not: all else is as it was, and a second time there is nothing to do', async () => {
    const bytes = await WRITERS.docx.write(reportOf(raw));
    const others = new Map([...present(raw)].map(([id, texts]) => [id, texts.map((text) => `${text} & <7>`)]));
    const words = (from: Uint8Array) =>
      expectDocument(readWordFile(from)).passages.map(({ text, controls }) =>
        controls.reduceRight((rest, { id, start, end }) => `${rest.slice(0, start)}{${id}}${rest.slice(end)}`, text),
      );
    for (const track of [null, AUTHOR]) {
      const { bytes: after, changes } = refreshed(bytes, others, track);
      expect(changes).toHaveLength(figuresIn(bytes).length);
      expect(figuresIn(after)).toEqual(figuresIn(bytes).map(([id, text]) => [id, `${text} & <7>`]));
      expect(words(after)).toEqual(words(bytes));
      expect(refreshed(after, others, track).bytes).toBe(after);
    }
  });
});

/** "100,04" → "100,05", "gần 30.000" → "gần 30.001". */
function another(written: string): string {
  return written.replace(/(\d)(\D*)$/, (_, digit: string, rest: string) => `${(Number(digit) + 1) % 10}${rest}`);
}
