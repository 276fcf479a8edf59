import type { Container } from '../../pieces.js';

/** What a node was made from. */
const madeFrom = new WeakMap<Node, string>();

/** After so long the editor gets its turn, in milliseconds. */
const SLICE = 12;

/**
 * Puts the parts of a page in place of those that an element has; what is the same stays as it is, so that typing changes
 * little. False where something newer came meanwhile (`isStale`): the next call goes on from whatever is there.
 */
export async function renew(into: Element, container: Container, isStale: () => boolean): Promise<boolean> {
  let began = performance.now();
  const pool = new Map<string, Element[]>();
  for (const child of [...into.children]) {
    const key = madeFrom.get(child) ?? '';
    const same = pool.get(key);
    if (same === undefined) pool.set(key, [child]);
    else same.push(child);
  }
  let place: Element | null = into.firstElementChild;
  for (const part of container.parts) {
    const key = typeof part === 'string' ? part : part.open;
    const kept = pool.get(key)?.shift();
    const node = kept ?? made(key);
    if (node === null) continue;
    if (node === place) place = place.nextElementSibling;
    else into.insertBefore(node, place);
    if (typeof part !== 'string' && !(await renew(node, part, isStale))) return false;
    if (performance.now() - began < SLICE) continue;
    await turn();
    if (isStale()) return false;
    began = performance.now();
  }
  for (const rest of [...pool.values()].flat()) rest.remove();
  return true;
}

function made(html: string): Element | null {
  const template = document.createElement('template');
  // The writer has escaped all that the data say, and the policy of the page runs nothing that stands in it.
  template.innerHTML = html;
  const node = template.content.firstElementChild;
  if (node !== null) madeFrom.set(node, html);
  return node;
}

/** What waits comes first: keys, above all. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
