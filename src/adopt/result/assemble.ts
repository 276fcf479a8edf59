import type { DocumentFormat } from '../../readers/readFile.js';
import type { YamlValue } from '../../source/writeYaml.js';
import type { TakenMeasures } from '../participants/participantsTree.js';
import type { Saying } from '../read/said.js';
import { isLeaf, isList, numbersIn, type Tree, type TreeMap } from '../tree.js';
import type { ReadItem } from './claims.js';
import type { FoundFact } from './factsOf.js';
import type { Narratives } from './narrativesOf.js';
import { placeWords } from './place.js';
import { ROOT } from './shape.js';
import type { Sources } from './sources.js';
import { toYaml } from './toYaml.js';
import { withBlanks } from './withBlanks.js';
import { withIds } from './withIds.js';

interface Parts {
  readonly frame: TreeMap;
  /** Tells of the time without a day. */
  readonly timed: Saying | null;
  readonly works: readonly ReadItem[];
  readonly measured: TakenMeasures;
  readonly narratives: Narratives;
  readonly facts: readonly FoundFact[];
}

/** Letters of a sentence that a comment repeats. */
const LONG = 2000;

export interface Assembled {
  readonly root: TreeMap;
  readonly sources: Sources;
}

/** Everything that was read as one data file; each item with the sentence that it comes from. */
export function assemble({ frame, timed, works, measured, narratives, facts }: Parts): Assembled {
  const sources: Sources = new Map();
  const root: Record<string, Tree | undefined> = { ...frame };
  const participants: Record<string, Tree> = {};
  if (frame.period !== undefined && timed !== null) sources.set(frame.period, timed);
  for (const { home, tree, said } of [...works, ...measured.found]) {
    sources.set(tree, said);
    const [key = '', inner] = home.split('.');
    if (home === 'participants') {
      Object.assign(participants, tree);
      continue;
    }
    const into = inner === undefined ? root : participants;
    const name = inner ?? key;
    const isOne = inner === undefined ? key === 'discussion' : inner !== 'groups' && inner !== 'rates';
    into[name] = isOne ? tree : [...((into[name] as readonly Tree[] | undefined) ?? []), tree];
  }
  for (const [key, items] of narratives.lists) root[key] = items;
  for (const { tree, said } of facts) sources.set(tree, said);
  root.facts = [...narratives.facts, ...facts.map(({ tree }) => tree)];
  if (Object.keys(participants).length > 0) root.participants = { ...measured.common, ...participants };
  return { root, sources };
}

/** As a data file has it, keys in the order of the dictionary, each item below the sentences that it comes from. */
export function dataOf(
  { root, sources }: Assembled,
  said: readonly Saying[],
  format: DocumentFormat,
): Extract<YamlValue, { type: 'map' }> {
  const sentences = new Map(said.flatMap((one) => one.spots.map((spot) => [spot, one] as const)));
  const known = withBlanks(withIds(root, ROOT, sources), ROOT, sources) as TreeMap;
  const toldIn = (tree: Tree): readonly Saying[] => numbersIn(tree).flatMap(([, spot]) => sentences.get(spot) ?? []);
  const frame = new Set([known.period, known.resolution, common(known), ...factsIn(known)]);
  const value = toYaml(known, (tree) => {
    const more = toldIn(tree);
    const own = sources.get(tree) ?? (frame.has(tree) ? more[0] : undefined);
    if (own === undefined) return undefined;
    const all = new Set([own, ...more.filter(({ row, text }) => row === null && text !== own.text)]);
    return [...all].map((one) => commentOn(tree, one, format)).join('\n');
  });
  if (value?.type !== 'map') throw new Error('a data file without keys');
  return value;
}

/** Those that a sentence of the report calls have it below, and their place here. */
function factsIn({ facts }: TreeMap): readonly Tree[] {
  return facts !== undefined && isList(facts) ? facts : [];
}

/** The day of all that is said of participants. */
function common({ participants }: TreeMap): Tree | undefined {
  return participants === undefined || isLeaf(participants) || isList(participants) ? undefined : participants.asOf;
}

function commentOn(tree: Tree, { place, text }: Saying, format: DocumentFormat): string {
  const where = placeWords(place, format);
  // The label of a fact is its sentence.
  const isLabel =
    !isLeaf(tree) && !isList(tree) && tree.label !== undefined && isLeaf(tree.label) && tree.label.text === text;
  return isLabel ? where : `${where}: ${text.length > LONG ? `${text.slice(0, LONG)}…` : text}`;
}
