import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/readers/readDocument.js';
import { countedIn, documentOf, shortly, subjectOf, withoutControls } from './subjects.js';

const { passages, verify } = subjectOf('binhphuoc, party');

function judged(changed: readonly Passage[], stripped = false): readonly string[] {
  const document = documentOf(changed);
  return countedIn(verify(stripped ? withoutControls(document) : document));
}

/** All results but loose numbers that agree. */
function notes(changed: readonly Passage[]): readonly string[] {
  return verify(documentOf(changed))
    .results.filter(({ code }) => code !== 'agrees')
    .map(shortly);
}

function replaced(from: string, to: string, all: readonly Passage[] = passages): readonly Passage[] {
  if (!all.some(({ text }) => text.includes(from))) throw new Error(`nowhere: ${from}`);
  return all.map((passage) => {
    const at = passage.text.indexOf(from);
    if (at === -1) return passage;
    const moved = (offset: number): number => (offset >= at + from.length ? offset + to.length - from.length : offset);
    return {
      ...passage,
      text: passage.text.replace(from, () => to),
      controls: passage.controls
        .map(({ id, start, end }) => ({ id, start: moved(start), end: moved(end) }))
        .filter(
          ({ start, end }) =>
            end <= at || start >= at + to.length || (start >= at && to.includes(passage.text.slice(start, end))),
        ),
    };
  });
}

/** The cells of a row stay in their order. */
function byRow(all: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  for (const passage of all) {
    const last = groups.at(-1);
    if (passage.row != null && last?.[0]?.row === passage.row) last.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

function line(text: string): Passage {
  return { place: { region: 'body', paragraph: 1, heading: null }, text, controls: [] };
}

describe('edits as people make them', () => {
  test('paragraphs moved', () => {
    const moved = byRow(passages).toReversed().flat();
    expect(judged(moved)).toEqual([]);
    expect(judged(moved, true)).toEqual([]);
  });

  test('sections deleted: what is gone is listed and does no harm', () => {
    const kept = passages.filter(({ place }) => !place.heading?.startsWith('2. Người tham gia'));
    expect(judged(kept)).toEqual([]);
    expect(notes(kept)).toContain('removed participants.total');
    expect(notes(kept).filter((note) => !note.startsWith('removed'))).toEqual([]);
  });

  test('a paragraph copied: both are checked', () => {
    const total = passages.filter(({ text }) => text.includes('837.727 người, đạt'));
    const twice = [...passages, ...total];
    expect(judged(twice)).toEqual([]);
    expect(notes(twice)).toContain('copied participants.total');
    const [first] = total;
    const wrong = [...passages, ...replaced('837.727', '873.727', first === undefined ? [] : [{ ...first }])];
    expect(judged(wrong.map((passage) => ({ ...passage })))).toHaveLength(1);
  });

  test.each([
    ['in other words', 'Số tổng không phải là phép cộng các nhóm', 'Tổng số nêu trên không cộng từ các nhóm'],
    [
      'a sentence more, without numbers',
      'Các hội nghị đem lại kết quả thiết thực.',
      'Các hội nghị đem lại kết quả rất thiết thực, được nhân dân đồng tình.',
    ],
    [
      'a number said again',
      'Các hội nghị đem lại kết quả thiết thực.',
      'Qua 08 hội nghị tuyên truyền, khoảng 1.600 lượt người đã dự.',
    ],
    ['a figure rounded', 'Các hội nghị đem lại kết quả thiết thực.', 'Đến nay có trên 837.000 người tham gia.'],
    ['a number below ten', 'Các hội nghị đem lại kết quả thiết thực.', 'Cần tập trung 3 nhóm giải pháp.'],
    ['clauses of laws', 'Các hội nghị đem lại kết quả thiết thực.', 'Theo Điều 12, khoản 15 và Phụ lục 11.'],
    [
      'items numbered in the text',
      'Các hội nghị đem lại kết quả thiết thực.',
      'Gồm: (1) tuyên truyền; (2) vận động; (12) kiểm tra.',
    ],
    [
      'times and telephones',
      'Các hội nghị đem lại kết quả thiết thực.',
      'Phát lúc 17 giờ 30 và 5h30; điện thoại: 0271.3879.123, 0912345678.',
    ],
    [
      'a year of the period',
      'Các hội nghị đem lại kết quả thiết thực.',
      'Trong năm 2018 và năm 2019, tỷ lệ ngày càng cao.',
    ],
    ['a year to come', 'Các hội nghị đem lại kết quả thiết thực.', 'Phấn đấu đến năm 2025 hoàn thành mục tiêu.'],
    [
      'a day to remember',
      'Các hội nghị đem lại kết quả thiết thực.',
      'Nhân ngày 27/7 và ngày 30/4, các huyện đã tổ chức thăm hỏi.',
    ],
    [
      'words with digits',
      'Các hội nghị đem lại kết quả thiết thực.',
      'Ứng dụng VssID2, dịch COVID-19, mạng 5G, https://bhxh.vn/2019/12345.',
    ],
    [
      'a heading with a number',
      '1. Nội dung, hình thức, hiệu quả tuyên truyền',
      '2.1. Nội dung, hình thức tuyên truyền',
    ],
    ['a date written out', 'Tính đến ngày 30/9/2019', 'Tính đến ngày 30 tháng 9 năm 2019'],
    ['a day left out', 'Tính đến ngày 30/9/2019', 'Tính đến tháng 9 năm 2019'],
  ])('%s', (_, from, to) => {
    expect(judged(replaced(from, to))).toEqual([]);
    expect(judged(replaced(from, to), true)).toEqual([]);
  });

  test('what the office fills in by hand', () => {
    const numbered = passages.map((passage) => ({
      ...passage,
      text: passage.text
        .replace(/Số\s+-BC\/BTGTU/u, 'Số 15-BC/BTGTU')
        .replace(/ngày\s+tháng\s+năm\s*$/u, 'ngày 05 tháng 01 năm 2020'),
    }));
    expect(numbered.map(({ text }) => text)).toContain('Số 15-BC/BTGTU');
    expect(numbered.map(({ text }) => text)).toContain('Bình Phước, ngày 05 tháng 01 năm 2020');
    expect(judged(numbered)).toEqual([]);
  });

  test('forms that say the same, in the control', () => {
    const forms = [
      ['08', '8'],
      ['96,06%', '96,06 %'],
      ['96,06%', '96,06\u00a0%'],
      ['khoảng 200', 'Khoảng 200'],
      ['khoảng 200', 'khoảng 200'.normalize('NFD')],
      ['khoảng 200', 'KHOẢNG 200'],
      ['2016-2020', '2016–2020'],
      ['837.727', '837 727'],
      ['837.727', '837.727 người'],
    ] as const;
    for (const [from, to] of forms) {
      const changed = passages.map((passage) => {
        const control = passage.controls.find(({ start, end }) => passage.text.slice(start, end) === from);
        if (control === undefined) return passage;
        const text = passage.text.slice(0, control.start) + to + passage.text.slice(control.end);
        const grown = to.length - from.length;
        const moved = (offset: number): number => (offset >= control.end ? offset + grown : offset);
        return {
          ...passage,
          text,
          controls: passage.controls.map(({ id, start, end }) => ({ id, start: moved(start), end: moved(end) })),
        };
      });
      expect(judged(changed), to).toEqual([]);
    }
  });

  test('all of the text in another Unicode form, or with no-break spaces', () => {
    for (const stripped of [false, true]) {
      const spaced = passages.map((passage) => ({ ...passage, text: passage.text.replaceAll(' ', '\u00a0') }));
      expect(judged(spaced, stripped)).toEqual([]);
    }
    const decomposed = passages.map((passage) => ({ ...passage, text: passage.text.normalize('NFD'), controls: [] }));
    expect(judged(decomposed)).toEqual([]);
  });

  test('tone marks over the other letter', () => {
    const other = passages.map((passage) => ({
      ...passage,
      text: passage.text.replaceAll('óa', 'oá').replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ'),
    }));
    expect(other.map(({ text }) => text)).not.toEqual(passages.map(({ text }) => text));
    expect(judged(other, true)).toEqual([]);
  });
});

describe('what people get wrong', () => {
  test.each([
    ['thousand off', 'Toàn tỉnh có 837.727.000 người tham gia.', 'close 837.727.000 ≠ participants.total'],
    ['a comma for the point', 'Toàn tỉnh có 837,727 người tham gia.', 'close 837,727 ≠ participants.total'],
    ['per mille', 'BHXH bắt buộc bằng 96,06‰ kế hoạch.', 'close 96,06‰ ≠ participants.compulsory.plan.giao.percent'],
    [
      'a document of another year’s number',
      'Theo Kế hoạch số 142-KH/TU, ngày 22/6/2018 của Tỉnh ủy.',
      'close 142-KH/TU ≠ documents.124-kh-tu.number',
    ],
    ['a document of another kind', 'Theo văn bản số 124-QĐ/TU của Tỉnh ủy.', 'not-in-data 124-QĐ/TU'],
    [
      'a date one day off',
      'Kế hoạch số 124-KH/TU, ngày 23/6/2018 của Tỉnh ủy.',
      'close ngày 23/6/2018 ≠ documents.124-kh-tu.date',
    ],
    ['a letter for a digit', 'Đã đăng 27O lượt tin, bài.', 'close 27O ≠ media.dai-huyen.items.luot-tin-bai.count'],
    ['a number of its own', 'Đã cấp 4.512 thẻ cho học sinh.', 'not-in-data 4.512'],
    ['a percentage of its own', 'Có 37,5% hộ dân được tiếp cận.', 'not-in-data 37,5%'],
    [
      'exact what is approximate',
      'mỗi hội nghị có 200 người dự, tổng số khoảng 1.600 lượt người',
      'close 200 ≠ conferences.hoi-nghi-tinh.attendance.each',
    ],
  ])('%s', (_, text, result) => {
    expect(judged([...passages, line(text)])).toEqual([result]);
  });

  test('a control that somebody else’s data named', () => {
    const text = 'Tổng số 4.321 người và 837.727 người.';
    const controls = [
      { id: 'participants.gone', start: 8, end: 13 },
      { id: 'participants.old-name', start: 23, end: 30 },
    ];
    expect(notes([...passages, { ...line(text), controls }])).toEqual([
      'unknown 4.321 participants.gone',
      'renamed 837.727 participants.old-name ≠ participants.total',
    ]);
  });

  test('digits typed beside a figure’s control make another number', () => {
    const [first] = passages.filter(({ text }) => text.includes('837.727 người, đạt'));
    if (first === undefined) throw new Error('no such paragraph');
    const text = first.text.replace('837.727', '1837.727');
    const controls = first.controls.map(({ id, start, end }) => ({ id, start: start + 1, end: end + 1 }));
    expect(judged([{ ...first, text, controls }])).toEqual(['differs 837.727 participants.total']);
  });
});
