import type { Passage } from '../../../src/readers/readDocument.js';
import { EDITS } from '../harmlessEdits.js';
import type { Subject } from '../subjects.js';
import { type Edit, typed } from './edit.js';
import { everyNth } from './moved.js';

/** Edits that leave every figure what it is and where it belongs. */
export function harmless(subject: Subject): readonly Edit[] {
  return [
    { kind: 'unedited', name: subject.name, wanted: 'silent', apply: (all) => ({ passages: all, touched: [] }) },
    ...deleted(subject),
    ...everyNth(reworded(subject.passages), 40),
  ];
}

const DELETIONS = [
  'a paragraph or cell taken out',
  'a cell taken out',
  'a row taken out',
  'a column taken out',
  'a section taken out',
];

function deleted({ passages }: Subject): readonly Edit[] {
  return Object.entries(EDITS).flatMap(([name, edit], nth) =>
    [3, 11].map((turn): Edit => {
      const at = turn * (nth + 5) * Math.max(1, Math.floor(passages.length / 40));
      return {
        kind: DELETIONS.includes(name) ? 'deleting' : 'other true edits',
        name: `${name} ${at}`,
        wanted: 'silent',
        apply: (all) => ({ passages: edit(all, at), touched: [] }),
      };
    }),
  );
}

/** Other words for the same. */
const REWORDED: readonly (readonly [from: RegExp, to: string])[] = [
  [/(?<=: )(?=\d)/u, 'có '],
  [/ người, (?=bằng|đạt)/u, ' người, qua đó '],
  [/(?<=\d) người(?=,)/u, ' người tham gia'],
  [/, đạt (?=\d)/u, ', tương đương '],
  [/ bằng (?=\d+(?:,\d+)?% kế hoạch)/u, ' tương đương '],
  [/ so với /u, ' nếu so với '],
  [/toàn tỉnh/u, 'trên địa bàn toàn tỉnh'],
  [/ đã ban hành /u, ' ban hành '],
  [/Tính đến ngày/u, 'Đến hết ngày'],
  [/tổng số /u, 'tổng cộng '],
  [/đã phối hợp với/u, 'chủ trì, phối hợp cùng'],
  [/ tổ chức (?=\d)/u, ' tổ chức được '],
  [/kế hoạch(?= .{0,30}giao)/u, 'chỉ tiêu'],
  [/BHXH tự nguyện(?=:)/u, 'Người tham gia BHXH tự nguyện'],
  [/(?<=\d%) kế hoạch/u, ' so với kế hoạch'],
  [/\.$/u, ', theo báo cáo của các đơn vị.'],
  [/^- /u, '- Về '],
  [/còn phải thực hiện /u, 'cần phấn đấu thêm '],
  [/trong đó có/u, 'có'],
];

function reworded(passages: readonly Passage[]): readonly Edit[] {
  return passages.flatMap(({ text, controls, place }) =>
    place.region !== 'body' || controls.length === 0
      ? []
      : REWORDED.flatMap(([pattern, to]): readonly Edit[] => {
          const found = pattern.exec(text);
          if (found === null) return [];
          const [start, end] = [Math.max(0, found.index - 25), found.index + found[0].length + 12];
          const from = text.slice(start, end);
          const now = from.slice(0, found.index - start) + to + from.slice(found.index - start + found[0].length);
          return [
            { kind: 'other true edits', name: `«${from}» → «${now}»`, wanted: 'silent', apply: typed(from, now) },
          ];
        }),
  );
}
