import { isCounting } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { isLeaf, isList, numbersIn, type Tree, type TreeMap } from '../tree.js';
import type { AdoptedFigure, Fate } from './adopted.js';

/** Something that was read, on its way into the data. */
export interface ReadItem {
  /** "conferences", "participants.voluntary" */
  readonly home: string;
  readonly tree: TreeMap;
  readonly said: Saying;
}

interface Claim {
  readonly fate: Fate;
  readonly home: string | null;
  readonly alternatives: readonly string[];
}

/** Which number is taken by what: each is written once. */
export interface Claims {
  /** False where another has taken one of its numbers: then nothing of it is taken, and the other is in doubt. */
  readonly take: (found: ReadItem) => boolean;
  /** It could have been this, but was not taken for it. */
  readonly hint: (found: ReadItem) => void;
  /** What a number could have been. */
  readonly hintsOf: (spot: SaidSpot) => readonly string[];
  /** It is written at its place, but could be another thing. */
  readonly doubt: (spot: SaidSpot, alternative: string) => void;
  readonly mark: (spot: SaidSpot, claim: Claim) => void;
  /** What the numbers with a key of their own say. */
  readonly keys: () => ReadonlySet<string>;
  readonly isFree: (spot: SaidSpot) => boolean;
  /** Something of this sentence has a key of its own. */
  readonly isRead: (said: Saying) => boolean;
  /** Words of this sentence were taken over that hold the number. */
  readonly isInWords: (said: Saying, spot: SaidSpot) => boolean;
  readonly figures: (said: readonly Saying[]) => readonly AdoptedFigure[];
}

export function createClaims(): Claims {
  const claims = new Map<SaidSpot, Claim>();
  const hints = new Map<SaidSpot, readonly string[]>();
  const taken = new Map<Saying, string[]>();
  return {
    take({ home, tree, said }) {
      const numbers = numbersIn(tree, home.split('.'));
      const clashes = numbers.filter(([, spot]) => claims.has(spot));
      for (const [path, spot] of clashes) if (claims.get(spot)?.home !== path) doubt(spot, path);
      if (clashes.length > 0) return false;
      for (const [path, spot] of numbers)
        if (!claims.has(spot)) claims.set(spot, { fate: 'typed', home: path, alternatives: [] });
      taken.set(said, [...(taken.get(said) ?? []), ...wordsIn(tree)]);
      return true;
    },
    hint({ home, tree }) {
      for (const [path, spot] of numbersIn(tree, home.split('.'))) hints.set(spot, [...(hints.get(spot) ?? []), path]);
    },
    doubt,
    hintsOf: (spot) => hints.get(spot) ?? [],
    mark: (spot, claim) => {
      claims.set(spot, claim);
    },
    keys: () => new Set([...claims].flatMap(([{ key }, { fate }]) => (fate === 'typed' ? [key] : []))),
    isFree: (spot) => !claims.has(spot),
    isRead: (said) => taken.has(said),
    isInWords(said, spot) {
      const near = said.text.slice(Math.max(0, spot.start - NEAR), spot.end).trim();
      return (taken.get(said) ?? []).some((text) => text.includes(near));
    },
    figures: (said) =>
      said.flatMap((one) =>
        one.spots.map((spot) => {
          const claim: Claim = claims.get(spot) ?? {
            fate: isCounting(spot) && spot.control === null ? 'unwritten' : 'left',
            home: null,
            alternatives: [],
          };
          return { ...claim, found: spot.text, sentence: one.text, place: one.place };
        }),
      ),
  };

  function doubt(spot: SaidSpot, alternative: string): void {
    const before = claims.get(spot);
    if (before !== undefined)
      claims.set(spot, { ...before, fate: 'doubtful', alternatives: [...before.alternatives, alternative] });
  }
}

/** So many letters before a number tell that words are the same. */
const NEAR = 12;

function wordsIn(tree: Tree): readonly string[] {
  if (isLeaf(tree)) return tree.spot === null ? [tree.text] : [];
  const inner = isList(tree) ? tree : Object.values(tree);
  return inner.flatMap((one) => (one === undefined ? [] : wordsIn(one)));
}
