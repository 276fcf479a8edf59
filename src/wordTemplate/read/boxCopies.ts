import type { WordNode } from './wordTree.js';

/**
 * A drawing with text boxes stands twice in a file, once for programs that do not know its new form. The second
 * writing is repeated from the first where both have as many boxes: no tag of it is read on its own.
 */
export function boxCopiesIn(root: WordNode): ReadonlyMap<WordNode, number> {
  const copies = new Map<WordNode, number>();
  visit(root);
  return copies;

  function visit(node: WordNode): void {
    if (node.name === 'mc:AlternateContent') {
      const [choice, ...others] = node.children;
      const boxes = choice === undefined ? [] : boxesIn(choice);
      for (const other of others.filter(({ name }) => name === 'mc:Fallback' || name === 'mc:Choice')) {
        const old = boxesIn(other);
        if (old.length === boxes.length) for (const [index, box] of old.entries()) copies.set(box, index);
      }
    }
    for (const child of node.children) visit(child);
  }
}

/** Boxes that are not inside another. */
function boxesIn(node: WordNode): readonly WordNode[] {
  return node.children.flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}
