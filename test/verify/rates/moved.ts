import type { Control, Passage } from '../../../src/readers/readDocument.js';
import type { Subject } from '../subjects.js';
import { type Edit, exchanged, overwritten, typed } from './edit.js';

/** Numbers with what belongs to them; a year or a day is typed by hand too often to count. */
const NUMBER = /^(?!20\d\d$)[\d.,]+(?:%| (?:tỷ|triệu) đồng)?$/;

interface Placed {
  readonly passage: Passage;
  readonly control: Control;
  readonly text: string;
  /** How many earlier controls of the report bear its name. */
  readonly nth: number;
}

/** Figures, labels and statements in each other's places. */
export function moved(subject: Subject): readonly Edit[] {
  const figures = numbersOf(subject.passages);
  const pairs = figures.flatMap((one, at) =>
    [1, 2, 5].flatMap((step) => {
      const other = figures[at + step];
      return other === undefined || other.text === one.text || isWhole(one) !== isWhole(other)
        ? []
        : [[one, other] as const];
    }),
  );
  return [
    ...everyNth(pairs, 40).map(([one, other]) => controlsExchanged(one, other)),
    ...everyNth(pairs, 25).map(([one, other]) => controlCopied(one, other)),
    ...everyNth(
      pairs.filter(([one, other]) => isText(one) && isText(other)),
      25,
    ).map(([one, other]) => numbersExchanged(one, other)),
    ...everyNth(pairs, 25).map(([one, other]) => withoutNames(controlsExchanged(one, other))),
    ...rowLabels(subject.passages),
    ...labels(subject.passages),
  ];
}

export function everyNth<One>(all: readonly One[], most: number): readonly One[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % step === 0);
}

export function numbersOf(passages: readonly Passage[]): readonly Placed[] {
  const seen = new Map<string, number>();
  return passages.flatMap((passage) =>
    passage.controls.flatMap((control) => {
      const text = passage.text.slice(control.start, control.end);
      const nth = seen.get(control.id) ?? 0;
      seen.set(control.id, nth + 1);
      return NUMBER.test(text) ? [{ passage, control, text, nth }] : [];
    }),
  );
}

function isText({ passage }: Placed): boolean {
  return passage.place.region === 'body';
}

/** The document keeps no control: the numbers are typed. */
function withoutNames({ apply, ...edit }: Edit): Edit {
  return {
    ...edit,
    kind: 'moved: numbers exchanged, no controls',
    apply: (all) => {
      const edited = apply(all);
      if (edited === null) return null;
      const bare = new Map(edited.passages.map((one) => [one, { ...one, controls: [] }]));
      return { passages: [...bare.values()], touched: edited.touched.flatMap((one) => bare.get(one) ?? []) };
    },
  };
}

function isWhole({ text }: Placed): boolean {
  return !text.includes('%');
}

function placeOf(all: readonly Passage[], { control: { id }, nth }: Placed) {
  const places = all.flatMap((passage) =>
    passage.controls.flatMap((control) => (control.id === id ? [{ passage, control }] : [])),
  );
  return places[nth] ?? null;
}

function shown({ control, text }: Placed): string {
  return `${control.id} ${text}`;
}

function controlsExchanged(one: Placed, other: Placed): Edit {
  return {
    kind: 'moved: controls exchanged',
    name: `${shown(one)} ⇄ ${shown(other)}`,
    wanted: 'counted',
    apply: (all) => {
      const [here, there] = [placeOf(all, one), placeOf(all, other)];
      if (here === null || there === null) return null;
      if (here.passage === there.passage) {
        const [first, last] = here.control.start < there.control.start ? [here, there] : [there, here];
        const [firstText, lastText] = [first, last].map(({ passage, control }) =>
          passage.text.slice(control.start, control.end),
        );
        const later = overwritten(here.passage, last.control, firstText ?? '', first.control.id);
        const control = later.controls.find(({ start }) => start === first.control.start);
        if (control === undefined) return null;
        return exchanged(all, new Map([[here.passage, overwritten(later, control, lastText ?? '', last.control.id)]]));
      }
      return exchanged(
        all,
        new Map([
          [here.passage, overwritten(here.passage, here.control, other.text, there.control.id)],
          [there.passage, overwritten(there.passage, there.control, one.text, here.control.id)],
        ]),
      );
    },
  };
}

function controlCopied(one: Placed, other: Placed): Edit {
  return {
    kind: 'moved: a control copied over another',
    name: `${shown(one)} over ${shown(other)}`,
    wanted: 'counted',
    apply: (all) => {
      const there = placeOf(all, other);
      if (there === null) return null;
      return exchanged(
        all,
        new Map([[there.passage, overwritten(there.passage, there.control, one.text, one.control.id)]]),
      );
    },
  };
}

/** As typed by hand: the two texts change places, wherever they stand in their sentences. */
function numbersExchanged(one: Placed, other: Placed): Edit {
  const around = ({ passage, control }: Placed): string =>
    passage.text.slice(Math.max(0, control.start - 25), control.end + 25);
  return {
    kind: 'moved: numbers exchanged',
    name: `${shown(one)} ⇄ ${shown(other)}`,
    wanted: 'counted',
    apply: (all) => {
      if (one.passage === other.passage) return null;
      const first = typed(
        around(one),
        around(one).replace(one.text, () => other.text),
        one.passage.text.slice(2, 20),
      )(all);
      if (first === null) return null;
      const from = around(other);
      return typed(
        from,
        from.replace(other.text, () => one.text),
        other.passage.text.slice(2, 20),
      )(first.passages);
    },
  };
}

function rowLabels(passages: readonly Passage[]): readonly Edit[] {
  const rows = [...new Set(passages.flatMap(({ row }) => row ?? []))].map((row) =>
    passages.filter((one) => one.row === row),
  );
  return rows.flatMap((row, at): readonly Edit[] => {
    const below = rows[at + 1];
    const [label, lower] = [labelOf(row), labelOf(below ?? [])];
    if (label === undefined || lower === undefined || label.text === lower.text) return [];
    if (
      !row.some(({ controls }) => controls.length > 0) ||
      numbersOf(row)
        .map(({ text }) => text)
        .join() ===
        numbersOf(below ?? [])
          .map(({ text }) => text)
          .join()
    )
      return [];
    return [
      {
        kind: 'moved: labels of rows exchanged',
        name: `${label.text} ⇄ ${lower.text}`,
        wanted: 'counted',
        apply: (all) => {
          const [here, there] = [label, lower].map(({ text }) =>
            all.find(
              (one) =>
                one.place.region === 'table' &&
                one.text.trim() === text &&
                labelOf(all.filter(({ row }) => row === one.row)) === one,
            ),
          );
          if (here === undefined || there === undefined) return null;
          return exchanged(
            all,
            new Map([
              [here, { ...here, text: there.text, controls: there.controls }],
              [there, { ...there, text: here.text, controls: here.controls }],
            ]),
          );
        },
      },
    ];
  });
}

/** The first cell that does not number its row: to exchange numbers of rows says nothing of any figure. */
function labelOf(row: readonly Passage[]): Passage | undefined {
  return row.find(({ text }) => !/^\s*\d{1,2}\s*$/.test(text));
}

/** "BHXH tự nguyện: 2.627 người" → "BHYT: 2.627 người". */
function labels(passages: readonly Passage[]): readonly Edit[] {
  const labelled = passages.flatMap((passage) => {
    const [, label] = /^- ([^:;,.()\d]{3,60}): (?=\d|ước|khoảng)/u.exec(passage.text) ?? [];
    return label === undefined ? [] : [{ passage, label }];
  });
  return labelled.flatMap(({ passage, label }, at): readonly Edit[] => {
    const other = labelled[(at + 1) % labelled.length];
    if (other === undefined || other.label === label) return [];
    const words = passage.text.slice(2, label.length + 12);
    const others = other.passage.text.slice(2, other.label.length + 12);
    return [
      {
        kind: 'moved: a label changed',
        name: `${label} → ${other.label}`,
        wanted: 'counted',
        apply: typed(
          words,
          words.replace(label, () => other.label),
        ),
      },
      {
        kind: 'moved: labels exchanged',
        name: `${label} ⇄ ${other.label}`,
        wanted: 'counted',
        apply: (all) => {
          const marked = typed(
            words,
            words.replace(label, () => 'ZZZ'),
          )(all);
          if (marked === null) return null;
          const half = typed(
            others,
            others.replace(other.label, () => label),
          )(marked.passages);
          return half === null ? null : typed('ZZZ:', `${other.label}:`)(half.passages);
        },
      },
    ];
  });
}
