import type { Node } from 'yaml';
import { isScalar } from 'yaml';
import type { Patch } from './patches.js';
import { lineEnd, lineStart, type Places, spanOf, type YamlPlace } from './yamlPlaces.js';

/** `value: 8` → `value: # năm 2019: 8`; inside braces, where a comment would swallow what follows, at the end of the line. */
export function blankPatches(place: YamlPlace, note: string, places: Places): readonly Patch[] {
  const { node, key } = place;
  if (node === null) return [];
  return places.inFlow(node)
    ? [cut(node, '', places), ...notePatches(node, key, note, places)]
    : outPatches(node, key, note, places);
}

/** A scalar in the quotes that it had, the old one beside it where it is to be seen. */
export function setPatches(
  { node, key }: YamlPlace,
  by: string,
  note: string | null,
  places: Places,
): readonly Patch[] {
  if (node === null) return [];
  const [start, end] = spanOf(node, places.text);
  // The header of a block of text may have a comment.
  const [, comment = ''] = /^[|>][^\r\n#]*(#[^\r\n]*)/.exec(places.text.slice(start, end)) ?? [];
  const text = quoted(by, isScalar(node) ? node.type : undefined) + (comment && ` ${comment}`);
  if (note === null) return [{ start, end, text }];
  if (places.inFlow(node)) return [{ start, end, text }, ...notePatches(node, key, note, places)];
  return [{ start, end, text: `${text} # ${note}: ${oneLine(places.source(node))}` }];
}

/** Takes a value out of braces or brackets; `by` comes in its place. */
export function cut(node: Node, by: string, { text }: Places): Patch {
  const [start, end] = spanOf(node, text);
  const spare = by === '' && text[start - 1] === ' ' && text[end] === ' ' ? 1 : 0;
  return { start: start - spare, end, text: by };
}

/**
 * Makes a comment of a value outside braces, however many lines it has. `by` comes in its place: behind the key where
 * the value stands there, else on a line of its own.
 */
export function outPatches(node: Node, key: Node | null, note: string, { text, source }: Places, by = ''): Patch[] {
  const [start, end] = spanOf(node, text);
  const keyEnd = key?.range?.[1] ?? start;
  const onKeyLine = lineEnd(text, keyEnd) >= start;
  const first = onKeyLine ? lineEnd(text, start) : lineStart(text, start) - 1;
  const alias = text[start] === '*' ? `${oneLine(source(node))} ` : '';
  const head = by === '' ? `# ${note}: ${alias}` : `${by} # ${note}: ${alias}`;
  const patches: Patch[] = onKeyLine
    ? [{ start, end: start, text: head }]
    : [{ ...empty(keyTail(text, keyEnd)), text: ` # ${note}:` }];
  const indent = text.slice(lineStart(text, start), start);
  if (!onKeyLine && by !== '') patches.push({ ...empty(lineStart(text, start)), text: `${indent}${by}${eolOf(text)}` });
  for (const line of text.slice(first, end).matchAll(/(?:\r\n|\r|\n)([^\S\r\n]*)(?=[^\s#])/g)) {
    patches.push({ ...empty(first + line.index + line[0].length), text: '# ' });
  }
  return patches;
}

/** A note at the end of the value's last line; where a text of several lines goes on there, on a line before it. */
export function notePatches(node: Node, key: Node | null, heading: string, places: Places): readonly Patch[] {
  const { text, inText, source } = places;
  const name = key === null ? '' : `${source(key)} `;
  const note = { heading, piece: name + oneLine(source(node)) };
  const end = lineEnd(text, spanOf(node, text)[1]);
  if (!inText(end)) return [{ ...empty(end), text: ' %', note }];
  let start = lineStart(text, spanOf(node, text)[0]);
  while (inText(start)) start = lineStart(text, start - 1);
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  return [{ ...empty(start), text: `${indent}%${eolOf(text)}`, note }];
}

/** How the text ends its lines. */
export function eolOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Behind the colon of a key, and the anchor that may follow it. */
function keyTail(text: string, keyEnd: number): number {
  const tail = /^[^\S\r\n]*:(?:[^\S\r\n]+[&!][^\s]*)*/.exec(text.slice(keyEnd))?.[0] ?? '';
  return keyEnd + tail.length;
}

function empty(offset: number): Pick<Patch, 'start' | 'end'> {
  return { start: offset, end: offset };
}

function oneLine(source: string): string {
  return source.replace(/\s+/g, ' ');
}

function quoted(text: string, type: string | undefined): string {
  if (type !== 'PLAIN' && type !== 'QUOTE_SINGLE') return JSON.stringify(text);
  return type === 'QUOTE_SINGLE' ? `'${text.replaceAll("'", "''")}'` : text;
}
