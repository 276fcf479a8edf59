import type { ListedStart } from '../chunks/chunk.js';

/** Numbers of lists that begin anew: each turn of a loop but the first has one of its own. */
export interface ListNumbers {
  readonly begin: (lists: readonly string[]) => void;
  /** The start of a paragraph, in the list of the present turn. */
  readonly inParagraph: (open: ListedStart) => string;
  /** New lists in order, by the stand-ins that paragraphs hold for their numbers, with the lists that they repeat. */
  readonly added: ReadonlyMap<string, string>;
}

export function createListNumbers(): ListNumbers {
  const turns = new Map<string, number>();
  const added = new Map<string, string>();
  return {
    begin: (lists) => {
      for (const list of lists) {
        const turn = (turns.get(list) ?? 0) + 1;
        turns.set(list, turn);
        if (turn > 1) added.set(standIn(list, turn), list);
      }
    },
    inParagraph: ({ before, list, inserted, after }) => {
      const turn = list === null ? 1 : (turns.get(list) ?? 1);
      if (list === null) return before + after;
      const number = turn === 1 ? list : standIn(list, turn);
      if (inserted === null) return before + number + after;
      return turn === 1 ? before + after : before + inserted[0] + number + inserted[1] + after;
    },
    added,
  };
}

/** No number of a list looks so. */
function standIn(list: string, turn: number): string {
  return `@list-${list}-${turn}@`;
}
