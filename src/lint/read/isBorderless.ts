import type { LaidTable } from './laidDocument.js';
import { child, descendants } from './xmlNode.js';

/** A table that only sets things side by side. Where it says nothing itself, Word's style "Table Grid" draws borders. */
export function isBorderless({ node }: LaidTable): boolean {
  const own = child(node, 'w:tblPr', 'w:tblBorders');
  const cells = descendants(node, 'w:tcBorders');
  const style = child(node, 'w:tblPr', 'w:tblStyle')?.at.val ?? '';
  if (own === undefined && /grid/i.test(style)) return false;
  return [...(own === undefined ? [] : [own]), ...cells].every(({ children }) =>
    children.every(({ at }) => /^(?:none|nil)$/.test(at.val ?? 'none')),
  );
}
