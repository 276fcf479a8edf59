import { contextShape } from './contextShape.js';
import type { Shape } from './shape.js';

/** A group of fewer names is listed again in every place; a larger one only once. */
const FEW_NAMES = 3;

/**
 * Every name that a template can use, for templates/README.md, one group a line: `unit: name, level*`.
 * `[]` marks a list, `*` a word to compare with.
 */
export function nameList(): string {
  const shape = contextShape();
  if (shape.type !== 'map') throw new Error('the context of a template is a map');
  /** Where each larger group is listed, by what is in it. */
  const listed = new Map<string, string>();
  const isGroup = ([, inner]: readonly [string, Shape]): boolean => namesIn(inner) !== null;
  const entries = Object.entries(shape.names);
  const plain = entries.filter((entry) => !isGroup(entry)).map(([name, inner]) => name + mark(inner));
  return [
    ...(plain.length > 0 ? [plain.join(', ')] : []),
    ...entries.filter(isGroup).flatMap(([name, inner]) => group(name, inner, name, '', listed)),
  ].join('\n');
}

function group(
  name: string,
  shape: Shape,
  place: string,
  indent: string,
  listed: Map<string, string>,
): readonly string[] {
  const names = namesIn(shape);
  if (names === null) return [];
  const head = `${indent}${name}${mark(shape)}: `;
  const content = contentOf(names);
  const before = listed.get(content);
  const entries = Object.entries(names);
  if (before !== undefined && entries.length >= FEW_NAMES) return [`${head}như ${before}`];
  listed.set(content, place);
  const plain = entries.filter(([, inner]) => namesIn(inner) === null).map(([key, inner]) => key + mark(inner));
  const inner = entries.flatMap(([key, value]) => group(key, value, `${place}.${key}`, `${indent}  `, listed));
  return [(head + plain.join(', ')).trimEnd(), ...inner];
}

/** The names in a map, or in each item of a list of maps; null where a name stands for a text, a figure or a choice. */
function namesIn(shape: Shape): Readonly<Record<string, Shape>> | null {
  if (shape.type === 'list') return namesIn(shape.of);
  return shape.type === 'map' ? shape.names : null;
}

function mark(shape: Shape): string {
  if (shape.type === 'list') return `[]${mark(shape.of)}`;
  return shape.type === 'choice' || shape.type === 'flag' ? '*' : '';
}

/** The names of a group and what is marked of them: which texts are dates, the list does not tell. */
function contentOf(names: Readonly<Record<string, Shape>>): string {
  return JSON.stringify(
    Object.entries(names).map(([name, inner]) => {
      const within = namesIn(inner);
      return [name, mark(inner), within === null ? null : contentOf(within)];
    }),
  );
}
