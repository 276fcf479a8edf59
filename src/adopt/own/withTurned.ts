import { isLeaf, isList, type Tree, type TreeMap, textOf } from '../tree.js';

/** "…; tăng 04 chuyên mục so với năm 2018": of the outlet's items the one that the words name. */
export function withTurned({ turned, ...tree }: TreeMap): TreeMap {
  if (turned === undefined || !isList(turned) || tree.items === undefined || !isList(tree.items)) return tree;
  const items = tree.items.filter(isMap);
  const of = turned.filter(isMap).map((one) => ({ changes: one.changes, form: formOf(one) }));
  return {
    ...tree,
    items: items.map((item) => {
      const own = of.filter(
        ({ form }) => form === (items.length === 1 ? (form ?? textOf(item.form)) : textOf(item.form)),
      );
      const changes = own.flatMap((one) => (one.changes !== undefined && isList(one.changes) ? one.changes : []));
      return changes.length === 0 ? item : { ...item, changes: changes.map(withoutForm) };
    }),
  };
}

/** Said before the change, or with its number. */
function formOf({ form, changes }: TreeMap): string | null {
  const [first] = changes !== undefined && isList(changes) ? changes.filter(isMap) : [];
  return textOf(form) ?? textOf(first?.form);
}

function withoutForm(change: Tree): Tree {
  if (!isMap(change)) return change;
  const { form: _, ...rest } = change;
  return rest;
}

function isMap(tree: Tree): tree is TreeMap {
  return !isLeaf(tree) && !isList(tree);
}
