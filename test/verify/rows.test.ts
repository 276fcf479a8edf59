import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../src/readers/readDocument.js';
import { COUNTED } from '../../src/verify/result.js';
import { onTheLastDay, shortly, subjectOf, withoutControls, writtenAndRead } from './subjects.js';

/** The total exceeded its plan (100,4%), the compulsory (96,06%) and the voluntary (81,73%) missed theirs. */
const { report, verify } = onTheLastDay();
/** Three months before that day these two are in progress. */
const running = subjectOf('binhphuoc, party');
const FORMATS = ['docx', 'html', 'md', 'txt'] as const;

function contradictions(document: ReadDocument, ask = verify): readonly string[] {
  return ask(document)
    .results.filter(({ code }) => code === 'contradicted')
    .map(shortly);
}

/** The document with another verdict in a cell, in place of one that begins so. */
function judged({ passages, ...others }: ReadDocument, verdict: string, instead: string): ReadDocument {
  const at = passages.findIndex(({ place, text }) => place.region === 'table' && text.startsWith(verdict));
  const cell = passages[at];
  if (cell === undefined) throw new Error(`no cell "${verdict}"`);
  return { ...others, passages: passages.with(at, { ...cell, text: instead, controls: [] }) };
}

describe.each(FORMATS)('a verdict in a table, as %s', (format) => {
  test('"Chưa đạt" in the row of a target that was exceeded', async () => {
    const document = judged(await writtenAndRead(report, format), 'Vượt', 'Chưa đạt');
    for (const read of [document, withoutControls(document)])
      expect(contradictions(read)).toEqual(['contradicted Chưa đạt ≠ participants.total.plan.giao.percent']);
  });

  test.each(['Vượt', 'Đạt', 'Hoàn thành', 'Vượt kế hoạch', 'Đã vượt'])(
    '"%s" in the row of one that was missed',
    async (verdict) => {
      const document = judged(await writtenAndRead(report, format), 'Chưa đạt', verdict);
      for (const read of [document, withoutControls(document)])
        expect(contradictions(read)).toEqual([
          `contradicted ${verdict.replace(' kế hoạch', '').replace('Đã vượt', 'vượt')} ≠ participants.compulsory.plan.giao.percent`,
        ]);
    },
  );

  test.each([
    ['Vượt', 'Đạt'],
    ['Vượt', 'Vượt kế hoạch'],
    ['Chưa đạt', 'Không đạt'],
    ['Chưa đạt', 'Vượt khó'],
    ['Chưa đạt', 'Đạt chuẩn nông thôn mới'],
    ['Chưa đạt', 'Phấn đấu đạt'],
    ['Chưa đạt', 'Tăng'],
    ['Chưa đạt', '… vượt kế hoạch'],
  ])('in place of "%s", "%s" is no contradiction', async (verdict, instead) => {
    expect(contradictions(judged(await writtenAndRead(report, format), verdict, instead))).toEqual([]);
  });
});

test('a missing part typed into the cell of a target that was exceeded', async () => {
  const document = judged(await writtenAndRead(report, 'docx'), 'Vượt', 'Chưa đạt, thiếu 6,06%');
  expect(contradictions(document)).toEqual(['contradicted Chưa đạt ≠ participants.total.plan.giao.percent']);
});

test.each(['Vượt', 'Đạt', 'Chưa đạt', 'Không hoàn thành', 'Chưa đạt, thiếu 3,94%'])(
  '"%s" in the row of one that is in progress',
  async (verdict) => {
    const document = judged(await writtenAndRead(running.report, 'docx'), 'Đang thực hiện', verdict);
    const [claim] = verdict.split(',');
    expect(contradictions(document, running.verify)).toEqual([
      `contradicted ${claim} ≠ participants.compulsory.plan.giao.percent`,
    ]);
  },
);

test.each([true, false])(
  'names of places that have no numbers of their own, in each other’s rows (controls: %s)',
  async (controls) => {
    const { report, verify: ask } = subjectOf('every-key, party');
    const { passages, ...others } = await writtenAndRead(report, 'docx');
    const names: readonly string[] = ['Huyện Sông Trong', 'Huyện Thượng Nguồn'];
    const exchanged = passages.map((one) => {
      const at = names.indexOf(one.text);
      return at === -1 ? one : { ...one, text: names[1 - at] ?? '' };
    });
    const document = { passages: exchanged, ...others };
    const found = ask(controls ? document : withoutControls(document)).results.filter(({ code }) => COUNTED[code]);
    expect(found.map(shortly)).toEqual([
      'word-differs Huyện Thượng Nguồn ≠ places.tu-nguyen.rows.huyen-song-trong.excess',
    ]);
  },
);
