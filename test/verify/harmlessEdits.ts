import type { Passage } from '../../src/readers/readDocument.js';

/** What people do to a document; `at` picks the paragraph, cell or row, counted round and round. */
export type Edit = (all: readonly Passage[], at: number) => readonly Passage[];

/**
 * None of them changes a number, or puts one beside others. So no cell is copied: in a row that then loses the next
 * cell, the copy stands for it.
 */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a paragraph or cell taken out': (all, at) => all.filter((one) => one !== picked(all, at)),
  'a cell taken out': (all, at) => all.filter((one) => one !== picked(all.filter(isCell), at)),
  'a row taken out': (all, at) => all.filter((one) => !pickedRow(all, at).includes(one)),
  'a column taken out': (all, at) => {
    const column = at % Math.max(1, pickedRow(all, at).length);
    return all.filter((one) => !isCell(one) || rowOf(all, one)[column] !== one);
  },
  // Not too often, or nothing is left to be edited.
  'a section taken out': (all, at) => {
    const heading = picked(all, at)?.place.heading ?? null;
    return heading === null || at % 3 > 0 ? all : all.filter(({ place }) => place.heading !== heading);
  },
  'a paragraph copied': (all, at) => {
    const paragraph = picked(
      all.filter((one) => !isCell(one)),
      at,
    );
    return all.flatMap((one) => (one === paragraph ? [one, one] : [one]));
  },
  'a row copied': (all, at) => withRow(all, pickedRow(all, at), pickedRow(all, at)),
  'a row moved': (all, at) => {
    const row = pickedRow(all, at);
    const others = all.filter((one) => !row.includes(one));
    const under = pickedRow(others, at * 7);
    return under.length === 0 ? all : withRow(others, under, row);
  },
  'all controls lost': each((passage) => [{ ...passage, controls: [] }]),
  'a control lost': each((passage) => [{ ...passage, controls: passage.controls.slice(1) }]),
  'no-break spaces': each((passage) => [{ ...passage, text: passage.text.replaceAll(' ', '\u00a0') }]),
  'words added': each((passage) => [{ ...passage, text: `${passage.text} và các đơn vị liên quan.` }]),
  'an aside added': each((passage) => [{ ...passage, text: `${passage.text} (có danh sách kèm theo)` }]),
  'a sentence added': each((passage) => [
    passage,
    { ...passage, text: 'Công tác tuyên truyền tiếp tục được quan tâm chỉ đạo.', controls: [] },
  ]),
};

/** Paragraphs in another order, tables as they are, at the end. */
export function reordered(all: readonly Passage[], backwards: boolean, turn: number): readonly Passage[] {
  const paragraphs = all.filter((one) => !isCell(one));
  const cut = turn % Math.max(1, paragraphs.length);
  const moved = [...paragraphs.slice(cut), ...paragraphs.slice(0, cut)];
  return [...(backwards ? moved.toReversed() : moved), ...all.filter(isCell)];
}

function each(edit: (passage: Passage) => readonly Passage[]): Edit {
  return (all, at) => all.flatMap((one) => (one === picked(all, at) ? edit(one) : [one]));
}

function isCell({ place }: Passage): boolean {
  return place.region === 'table';
}

function picked(all: readonly Passage[], at: number): Passage | undefined {
  return all[at % Math.max(1, all.length)];
}

function pickedRow(all: readonly Passage[], at: number): readonly Passage[] {
  const cell = picked(all.filter(isCell), at);
  return cell === undefined ? [] : rowOf(all, cell);
}

function rowOf(all: readonly Passage[], cell: Passage): readonly Passage[] {
  return all.filter((one) => isCell(one) && one.row === cell.row);
}

/** With a row of its own number under another one. */
function withRow(all: readonly Passage[], under: readonly Passage[], cells: readonly Passage[]): readonly Passage[] {
  const row = Math.max(0, ...all.map((one) => one.row ?? 0)) + 1;
  const last = under.at(-1);
  return all.flatMap((one) => (one === last ? [one, ...cells.map((cell) => ({ ...cell, row }))] : [one]));
}
