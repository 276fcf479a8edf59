import type { DocumentFormat } from '../../readers/readFile.js';
import type { YamlValue } from '../../source/writeYaml.js';
import type { Measured } from '../participants/participantsTree.js';
import type { Said } from '../read/said.js';
import type { Tree, TreeMap } from '../tree.js';
import type { Found } from './claims.js';
import type { Fact } from './factsOf.js';
import type { Narratives } from './narrativesOf.js';
import { placeWords } from './place.js';
import { toYaml } from './toYaml.js';
import { withIds } from './withIds.js';

/** Keys of the data file, in the order of the dictionary. */
const ORDER = [
  ...['unit', 'period', 'report', 'resolution', 'abbreviations', 'context', 'documents', 'documentCounts', 'study', 'coordination'],
  ...['goals', 'conferences', 'media', 'materials', 'support', 'ratios', 'participants', 'finances', 'beneficiaries', 'facts'],
  ...['achievements', 'limitations', 'causes', 'directions'],
];

interface Parts {
  readonly frame: TreeMap;
  readonly works: readonly Found[];
  readonly measured: Measured;
  readonly narratives: Narratives;
  readonly facts: readonly Fact[];
}

/** Everything that was read as one data file; each item under the sentence that it comes from. */
export function assemble({ frame, works, measured, narratives, facts }: Parts): { readonly yaml: (format: DocumentFormat) => Extract<YamlValue, { type: 'map' }> } {
  const sources = new Map<Tree, Said>();
  const root: Record<string, Tree> = {};
  for (const [key, tree] of Object.entries(frame)) if (tree !== undefined) root[key] = tree;
  const participants: Record<string, Tree> = {};
  for (const { home, tree, said } of [...works, ...measured.found]) {
    sources.set(tree, said);
    const [key = '', inner] = home.split('.');
    const into = inner === undefined ? root : participants;
    const name = inner ?? key;
    const isOne = inner !== undefined && inner !== 'groups' && inner !== 'rates';
    into[name] = isOne ? tree : [...((into[name] as readonly Tree[] | undefined) ?? []), tree];
  }
  for (const [key, items] of narratives.lists) root[key] = items;
  for (const { tree, said } of facts) sources.set(tree, said);
  root.facts = [...narratives.facts, ...facts.map(({ tree }) => tree)];
  if (Object.keys(participants).length > 0) {
    const { total, compulsory, voluntary, health, unemployment, groups, rates } = participants;
    const ordered = { ...measured.common, total, compulsory, voluntary, health, unemployment, groups, rates };
    root.participants = withIds(['participants'], ordered, sources) as Tree;
  }
  const ordered = Object.fromEntries(ORDER.flatMap((key) => (root[key] === undefined ? [] : [[key, withIds([key], root[key], sources)]])));
  return {
    yaml(format) {
      const isFact = new Set<Tree>(facts.map(({ tree }) => tree));
      const commentOf = (tree: Tree): string | undefined => {
        const said = sources.get(tree);
        if (said === undefined) return undefined;
        const place = placeWords(said.place, format);
        return isFact.has(tree) ? place : `${place}: ${said.text}`;
      };
      const value = toYaml(ordered, commentOf);
      if (value?.type !== 'map') throw new Error('a data file without keys');
      return value;
    },
  };
}
