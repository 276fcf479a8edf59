import type { LaidTable } from './laidDocument.js';
import { child, descendants } from './xmlNode.js';

/** A table that only sets things side by side. A style may draw borders that the table itself does not name. */
export function isBorderless({ node }: LaidTable): boolean {
  const own = child(node, 'w:tblPr', 'w:tblBorders');
  const cells = descendants(node, 'w:tcBorders');
  if (own === undefined) return child(node, 'w:tblPr', 'w:tblStyle') === undefined && cells.length === 0;
  return [own, ...cells].every(({ children }) => children.every(({ at }) => /^(?:none|nil)$/.test(at.val ?? 'none')));
}
