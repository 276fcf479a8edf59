import type { Saying } from '../read/said.js';
import type { TreeMap } from '../tree.js';
import { isLeaf } from '../tree.js';
import { citedAt } from '../works/readDocuments.js';

export interface Resolution {
  readonly tree: TreeMap;
  readonly said: Saying;
  readonly number: string;
}

/** A resolution or directive of the Party or the government, the one that the report is on: cited most often, told by its fullest citation. */
export function resolutionOf(said: readonly Saying[]): Resolution | null {
  const cited = said.flatMap((one) =>
    one.spots.flatMap((spot) => {
      const tree = citedAt(one, spot)?.tree;
      const kind = textOf(tree, 'kind');
      if (tree === undefined || !/^(?:Nghị quyết|Chỉ thị|Luật|Kết luận)$/u.test(kind) || !/\/TW$/u.test(spot.found))
        return [];
      return [{ tree, said: one, number: textOf(tree, 'number') }];
    }),
  );
  const counts = new Map<string, number>();
  for (const { number } of cited) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const own = cited.filter(({ number }) => number === most);
  const fullest = own.toSorted((a, b) => size(b.tree) - size(a.tree))[0];
  return fullest ?? null;
}

function size(tree: TreeMap): number {
  return Object.values(tree).filter((inner) => inner !== undefined).length;
}

function textOf(tree: TreeMap | undefined, key: string): string {
  const found = tree?.[key];
  return found !== undefined && isLeaf(found) ? found.text : '';
}
