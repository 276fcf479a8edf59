import { figureId } from '../../indicators/figureId.js';
import { itemId } from '../../model/itemId.js';
import type { ValueShape } from '../../model/keysOf.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { ROOT, shapeAt, toPlain } from '../result/shape.js';
import { carry, type Sources } from '../result/sources.js';
import { isLeaf, isList, number, numbersIn, type Tree, type TreeLeaf, type TreeMap, words } from '../tree.js';
import { isCut, type NamedFigure } from './namedFigures.js';
import { newItem } from './newItem.js';

/**
 * Puts every figure that the document marks where its name says, whatever its sentence was taken for: items of lists get the
 * names that their figures have, numbers in another place are taken out, and what was not read is put in.
 */
export function applyNames(
  root: TreeMap,
  figures: ReadonlyMap<string, NamedFigure>,
  said: readonly Saying[],
  sources: Sources,
): TreeMap {
  const placed = new Set<string>();
  const marked = new Map<string, Saying>();
  for (const one of said) for (const mark of one.marks) if (!marked.has(mark)) marked.set(mark, one);
  let tree = align(root, ROOT, []) as TreeMap;
  for (const [id, figure] of figures)
    if (!placed.has(id)) tree = insert(tree, ROOT, figure.names, { ...figure, ...firstSaid(id) }) as TreeMap;
  for (const figure of figures.values())
    if (figure.estimate) tree = estimated(tree, ROOT, figure.names.slice(0, -1)) as TreeMap;
  return tree;

  function firstSaid(id: string): Pick<Inserted, 'said' | 'spot'> {
    const one = marked.get(id);
    return { said: one, spot: one?.spots.find(({ control }) => control === id) };
  }

  function align(tree: Tree, shape: ValueShape, names: readonly string[]): Tree | undefined {
    if (isLeaf(tree)) return alignLeaf(tree, names);
    if (isList(tree)) return shape.type === 'list' ? alignList(tree, shape, names) : tree;
    const inner = Object.entries(tree).map(([key, value]) => {
      // Facts that were made are no figures of the document's own.
      if (names.length === 0 && key === 'facts') return [key, value] as const;
      const below = shapeAt(shape, key);
      if (value === undefined || below === null) return [key, value] as const;
      return [key, align(value, below, [...names, key])] as const;
    });
    return carry(sources, tree, Object.fromEntries(inner));
  }

  function alignLeaf(leaf: TreeLeaf, names: readonly string[]): Tree | undefined {
    const control = leaf.spot?.control ?? null;
    if (control === null) return leaf;
    const figure = figures.get(control);
    if (figure === undefined && isCut(control) && !placed.has(control) && fits(control, names)) {
      placed.add(control);
      return leaf;
    }
    if (figure === undefined || figureId(names) !== control || placed.has(control)) return undefined;
    placed.add(control);
    return { ...leaf, text: figure.text };
  }

  function alignList(items: readonly Tree[], { of, identify }: ListShape, names: readonly string[]): Tree {
    const all: Tree[] = [];
    const places = new Map<string, number>();
    for (const item of items) {
      if (isLeaf(item) || isList(item)) {
        all.push(item);
        continue;
      }
      const id = nameOf(item, names) ?? provenName(item, identify, names);
      const own = align(item, of.shape, [...names, id ?? '?']) as TreeMap;
      // What was read of figures that belong elsewhere is nothing any more.
      const isEmptied = id === null && numbersIn(item).length > 0 && numbersIn(own).length === 0;
      if (isEmptied) continue;
      const at = id === null ? undefined : places.get(id);
      const before = at === undefined ? undefined : (all[at] as TreeMap);
      const whole = id === null ? own : carry(sources, item, { ...own, ...before, id: words(id) });
      if (at !== undefined) all[at] = whole;
      else if (id !== null) places.set(id, all.length);
      if (at === undefined) all.push(whole);
    }
    return all;
  }

  /** The name that the figures of an item have; of several the one that most have. */
  function nameOf(item: TreeMap, names: readonly string[]): string | null {
    const counts = new Map<string, number>();
    for (const [, { control }] of numbersIn(item)) {
      const own = control === null ? undefined : (figures.get(control)?.names ?? cutNames(control));
      const name = own?.[names.length];
      if (own === undefined || name === undefined || names.some((one, at) => own[at] !== one)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  function insert(
    tree: Tree | undefined,
    shape: ValueShape,
    [name, ...rest]: readonly string[],
    figure: Inserted,
  ): Tree {
    if (name === undefined) return figure.spot === undefined ? words(figure.text) : number(figure.spot, figure.text);
    if (shape.type === 'list') {
      const items = tree !== undefined && isList(tree) ? tree : [];
      const at = items.findIndex((item) => !isLeaf(item) && !isList(item) && idOf(item) === name);
      const before = items[at] ?? newItem(name, shape.of.shape, figure.said);
      const own = insert(withDirection(before, shape.of.shape, figure), shape.of.shape, rest, figure);
      if (at === -1) {
        if (figure.said !== undefined) sources.set(own, figure.said);
        return [...items, own];
      }
      const item = items[at];
      return items.map((one) => (one === item ? carry(sources, item, own as TreeMap) : one));
    }
    const map: TreeMap = tree === undefined || isLeaf(tree) || isList(tree) ? {} : tree;
    const below = shapeAt(shape, name);
    return below === null ? map : carry(sources, map, { ...map, [name]: insert(map[name], below, rest, figure) });
  }
}

interface Inserted extends NamedFigure {
  /** Where it is first said. */
  readonly said: Saying | undefined;
  readonly spot: SaidSpot | undefined;
}

type ListShape = Extract<ValueShape, { readonly type: 'list' }>;

/** What an item is called by its words, where a name that was cut is of that. */
function provenName(item: TreeMap, identify: ListShape['identify'], names: readonly string[]): string | null {
  if (identify === undefined) return null;
  const id = itemId(toPlain(item), identify);
  const isOf = ([path, { control }]: ReturnType<typeof numbersIn>[number]): boolean =>
    control !== null && isCut(control) && figureId([...names, id, ...path.split('.')]) === control;
  return numbersIn(item).some(isOf) ? id : null;
}

/** With the word before the number that tells whether it rose, where the item must have it. */
function withDirection(item: Tree, shape: ValueShape, { said, spot, names }: Inserted): Tree {
  if (isLeaf(item) || isList(item) || item.direction !== undefined || !mustSayDirection(shape, names)) return item;
  const direction = said && spot ? directionBefore(said.text.slice(0, spot.start)) : null;
  return direction === null ? item : { ...item, direction: words(direction) };
}

/** Growth always has a direction, a change where it does not come out of what it is compared with. */
function mustSayDirection(shape: ValueShape, names: readonly string[]): boolean {
  const isChange = names.at(-3) === 'changes' && names.at(-1) !== 'base';
  return (
    shape.type === 'map' && shape.keys.some(({ name, required }) => name === 'direction' && (required || isChange))
  );
}

/** "bình quân mỗi năm tăng …": the last such word before the number. */
function directionBefore(text: string): string | null {
  return /.*(?<!\p{L})(tăng|giảm)(?!\p{L})/su.exec(text)?.[1] ?? null;
}

/** A name that is longer than Word's limit ends in a fingerprint: "goals.bao-phu.sets.nghi-quyet.mileston~8dzkr". */
function cutNames(control: string): readonly string[] {
  const at = control.indexOf('~');
  return at === -1 ? [] : control.slice(0, at).split('.').slice(0, -1);
}

/** What is left of a cut name is the begin of these; "?" is an item whose name is not known. */
function fits(control: string, names: readonly string[]): boolean {
  return cutNames(control).every((name, at) => names[at] === name || names[at] === '?');
}

/** `estimate: true` beside the number, where the data have such a key. */
function estimated(tree: Tree, shape: ValueShape, [name, ...rest]: readonly string[]): Tree {
  if (isLeaf(tree)) return tree;
  if (name === undefined)
    return isList(tree) || shapeAt(shape, 'estimate') === null ? tree : { ...tree, estimate: words('true') };
  if (isList(tree)) {
    if (shape.type !== 'list') return tree;
    return tree.map((item) =>
      !isLeaf(item) && !isList(item) && idOf(item) === name ? estimated(item, shape.of.shape, rest) : item,
    );
  }
  const [below, inner] = [shapeAt(shape, name), tree[name]];
  return below === null || inner === undefined ? tree : { ...tree, [name]: estimated(inner, below, rest) };
}

function idOf({ id }: TreeMap): string | null {
  return id !== undefined && isLeaf(id) ? id.text : null;
}
