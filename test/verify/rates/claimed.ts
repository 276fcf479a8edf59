import type { Summary } from '../../../src/indicators/summarise.js';
import type { Target } from '../../../src/indicators/targets/target.js';
import type { Passage } from '../../../src/readers/readDocument.js';
import type { Subject } from '../subjects.js';
import { type Edit, exchanged, typed } from './edit.js';
import { everyNth } from './moved.js';

/** What statements say of targets and of changes. */
export function claimed(subject: Subject): readonly Edit[] {
  return [
    ...everyNth(
      targetsIn(subject.summary).flatMap((target) => ofTarget(target, subject)),
      60,
    ),
    ...everyNth(changed(subject.passages), 30),
    ...tally(subject),
    ...everyNth(verdicts(subject), 30),
  ];
}

function targetsIn({ measures, rates, finances, beneficiaries }: Summary): readonly Target[] {
  return [...measures, ...rates, ...finances, ...beneficiaries].flatMap(({ targets }) => targets);
}

type IsTrue = (target: Target) => boolean | null;

const isReached: IsTrue = ({ status }) => status === 'met' || status === 'exceeded';
const isOver: IsTrue = ({ status, aim, position }) =>
  aim === 'at-most' || status === null ? null : position === 'above' ? (status === 'exceeded' ? true : null) : false;
const isMissed: IsTrue = ({ status }) => status === 'missed';
const isBelow: IsTrue = ({ position, status }) => (position === null || status === null ? null : position === 'below');
const isAbove: IsTrue = ({ position, status }) => (position === null || status === null ? null : position === 'above');

const SAID: readonly (readonly [words: string, isTrue: IsTrue])[] = [
  ['vượt kế hoạch', isOver],
  ['vượt chỉ tiêu được giao', isOver],
  ['đã vượt mức kế hoạch giao', isOver],
  ['đã hoàn thành kế hoạch', isReached],
  ['hoàn thành chỉ tiêu được giao', isReached],
  ['đạt kế hoạch', isReached],
  ['đạt chỉ tiêu đề ra', isReached],
  ['chưa đạt kế hoạch', isMissed],
  ['không hoàn thành kế hoạch', isMissed],
  ['chưa hoàn thành chỉ tiêu được giao', isMissed],
  ['thấp hơn kế hoạch', isBelow],
  ['thấp hơn chỉ tiêu được giao', isBelow],
  ['cao hơn kế hoạch', isAbove],
  ['chưa bằng kế hoạch', isBelow],
];

/** At the end of the statement's first number: "BHXH tự nguyện: 2.627 người, vượt kế hoạch". */
function ofTarget(target: Target, { passages }: Subject): readonly Edit[] {
  const { value, several } = target;
  if (value === null || several) return [];
  const passage = passages.find(
    ({ controls, place }) => place.region === 'body' && controls.some(({ id }) => id === value.id),
  );
  const control = passage?.controls.find(({ id }) => id === value.id);
  if (passage === undefined || control === undefined || !passage.text.startsWith('- ')) return [];
  const end = control.end + (/^ \p{L}+/u.exec(passage.text.slice(control.end))?.[0].length ?? 0);
  const before = passage.text.slice(0, end);
  return [
    ...SAID.flatMap(([words, isTrue]): readonly Edit[] => {
      const truth = isTrue(target);
      if (truth === null) return [];
      return [
        {
          kind: truth ? 'claim, true' : 'claim, false',
          name: `${target.id} (${target.status}): ${words}`,
          wanted: truth ? 'silent' : 'counted',
          apply: said(passage, before, `${before}, ${words}.`),
        },
      ];
    }),
    ...sharesOf(target, passage),
  ];
}

/** "đạt 93% kế hoạch" is true as a share. */
function sharesOf({ percent, status }: Target, passage: Passage): readonly Edit[] {
  const control = percent === null ? undefined : passage.controls.find(({ id }) => id === percent.id);
  if (control === undefined || status === 'met' || status === 'exceeded' || status === null) return [];
  const text = passage.text.slice(control.start, control.end);
  const from = `bằng ${text} kế hoạch`;
  return [
    {
      kind: 'claim: a share reached',
      name: `đạt ${text} (${status})`,
      wanted: 'silent',
      apply: typed(from, `đạt ${text} kế hoạch`),
    },
  ];
}

/** The passage of the report with these words in place of all that stands behind its beginning. */
function said({ text }: Passage, before: string, now: string): Edit['apply'] {
  return (all) => {
    const bare = before.replace(/^- /u, '');
    const passage = all.find((one) => one.text.includes(bare));
    if (passage === undefined) return null;
    const at = passage.text.indexOf(bare);
    const behind = text.slice(text.indexOf(bare) + bare.length);
    const from = passage.text.slice(at);
    return typed(from, from.endsWith(behind) ? now.replace(/^- /u, '') : now.replace(/^- /u, ''))(all);
  };
}

const UP = ['tăng', 'cao hơn', 'nhiều hơn', 'tăng mạnh', 'tăng thêm'];
const DOWN = ['giảm', 'thấp hơn', 'ít hơn', 'sụt', 'giảm mạnh', 'sụt giảm', 'giảm sâu'];

function changed(passages: readonly Passage[]): readonly Edit[] {
  return passages.flatMap(({ text, controls, place }) =>
    controls.flatMap(({ id, start, end }): readonly Edit[] => {
      const [, word] = /(tăng|giảm) $/u.exec(text.slice(0, start)) ?? [];
      if (place.region !== 'body' || word === undefined || !id.includes('.changes.')) return [];
      const from = text.slice(Math.max(0, start - 30), end);
      const typedOver = (now: string): string =>
        from.slice(0, from.lastIndexOf(word)) + now + from.slice(from.lastIndexOf(word) + word.length);
      const [same, against] = word === 'tăng' ? [UP, DOWN] : [DOWN, UP];
      return [
        ...against.map(
          (now): Edit => ({
            kind: 'claim, false',
            name: `${id}: ${word} → ${now}`,
            wanted: 'counted',
            apply: typed(from, typedOver(now)),
          }),
        ),
        ...same.map(
          (now): Edit => ({
            kind: 'claim, true',
            name: `${id}: ${word} → ${now}`,
            wanted: 'silent',
            apply: typed(from, typedOver(now)),
          }),
        ),
      ];
    }),
  );
}

function tally({ summary, passages }: Subject): readonly Edit[] {
  const { tally: counted } = summary;
  const passage = passages.find(({ controls }) => controls.some(({ id }) => id === 'targets.all'));
  if (counted === null || passage === undefined) return [];
  const all = counted.all.text;
  const statuses = new Set(counted.parts.map(({ status }) => status));
  const are = (...wanted: readonly string[]): boolean => [...statuses].every((status) => wanted.includes(status));
  const saying: readonly (readonly [string, boolean])[] = [
    [`Cả ${all} chỉ tiêu đều vượt kế hoạch.`, are('exceeded')],
    [`Cả ${all} chỉ tiêu đều đạt và vượt kế hoạch.`, are('exceeded', 'met')],
    [`Cả ${all} chỉ tiêu đều hoàn thành.`, are('exceeded', 'met')],
    [`Tất cả các chỉ tiêu đều đạt và vượt kế hoạch.`, are('exceeded', 'met')],
    [`Các chỉ tiêu đều hoàn thành kế hoạch.`, are('exceeded', 'met')],
    [`Cả ${all} chỉ tiêu đều chưa đạt kế hoạch.`, are('missed')],
    [`Không có chỉ tiêu nào đạt kế hoạch.`, !statuses.has('exceeded') && !statuses.has('met')],
    [`Toàn bộ chỉ tiêu đều vượt.`, are('exceeded')],
  ];
  return saying.map(([words, isTrue]) => ({
    kind: isTrue ? 'claim, true' : 'claim, false',
    name: `tally: ${words}`,
    wanted: isTrue ? 'silent' : 'counted',
    apply: typed(passage.text.replace(/^- /u, ''), words),
  }));
}

const VERDICTS: readonly (readonly [string, IsTrue])[] = [
  ['Vượt', isOver],
  ['Vượt kế hoạch', isOver],
  ['Đạt', isReached],
  ['Hoàn thành', isReached],
  ['Chưa đạt', isMissed],
  ['Không đạt', isMissed],
  ['Chưa hoàn thành', isMissed],
  ['Thấp hơn kế hoạch', isBelow],
];

function verdicts({ summary, passages }: Subject): readonly Edit[] {
  return targetsIn(summary).flatMap((target) => {
    const id = target.percent?.id;
    const cell =
      id === undefined
        ? undefined
        : passages.find(({ row, controls }) => row != null && controls.some((one) => one.id === id));
    const row = cell === undefined ? [] : passages.filter((one) => one.row === cell.row);
    const verdict = row.at(-1);
    if (verdict === undefined || id === undefined || row.length < 4) return [];
    return VERDICTS.flatMap(([words, isTrue]): readonly Edit[] => {
      const truth = isTrue(target);
      if (truth === null) return [];
      return [
        {
          kind: truth ? 'claim in a table, true' : 'claim in a table, false',
          name: `${target.id} (${target.status}): ${words}`,
          wanted: truth ? 'silent' : 'counted',
          apply: (all) => {
            const label = row[0]?.text ?? '';
            const share = row.find(({ controls }) => controls.some((one) => one.id === id))?.text ?? '';
            const place = all.findIndex(
              (one, at) =>
                one.place.region === 'table' &&
                one.text.trim() === verdict.text &&
                all.slice(Math.max(0, at - 6), at).some(({ text }) => text.trim() === label) &&
                all.slice(Math.max(0, at - 3), at).some(({ text }) => text.trim() === share),
            );
            const found = all[place];
            return found === undefined
              ? null
              : exchanged(all, new Map([[found, { ...found, text: words, controls: [] }]]));
          },
        },
      ];
    });
  });
}
