import { childOf, type WordNode } from './wordTree.js';

/** A part without tracked changes: what was inserted is there, what was deleted is not. */
export interface Accepted {
  readonly xml: string;
  /** How many changes there were; 0 where the part is as it came. */
  readonly changes: number;
}

const INSERTED = new Set(['w:ins', 'w:moveTo']);
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** How something looked before, and which cells are new. */
const RECORDS = new Set([
  ...['w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:tblGridChange'],
  ...['w:trPrChange', 'w:tcPrChange', 'w:numberingChange', 'w:cellIns', 'w:cellDel', 'w:cellMerge'],
]);

/** Ends of stretches that were moved, and of elements that were put round others. */
const RANGE = /^w:(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)$/;

/** Marks between paragraphs that are no content. */
const BETWEEN = /^w:(?:bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd)|proofErr|perm(?:Start|End))$/;

/** Accepts the tracked changes of a part, as Word does: of text, marks of paragraphs, rows, cells and looks (ECMA-376, 17.13.5). */
export function acceptChanges(xml: string, root: WordNode): Accepted {
  const changes = changesIn(root);
  return { xml: changes === 0 ? xml : write(root), changes };

  function write(node: WordNode): string {
    const { name, start, openEnd, closeStart, end } = node;
    if (RANGE.test(name)) return '';
    if (DELETED.has(name) || RECORDS.has(name) || isDeletedPart(node) || isEmptied(node)) return '';
    return INSERTED.has(name) ? inner(node) : xml.slice(start, openEnd) + inner(node) + xml.slice(closeStart, end);
  }

  function inner({ children, openEnd, closeStart }: WordNode): string {
    let written = '';
    let at = openEnd;
    /** Of paragraphs whose marks were deleted: it goes on in the next one. */
    let carried = '';
    for (const [index, child] of children.entries()) {
      written += xml.slice(at, child.start);
      at = child.end;
      const joins = isMarkDeleted(child) ? nextOf(children, index) : null;
      if (joins?.name === 'w:p') carried += contentOf(child);
      else if (child.name === 'w:p' && carried !== '') {
        written += withFront(child, carried);
        carried = '';
      } else if (!isMarkDeleted(child) || children[index - 1]?.name !== 'w:p' || contentOf(child) !== '') {
        written += write(child);
      }
    }
    return written + xml.slice(at, closeStart);
  }

  function contentOf({ children }: WordNode): string {
    return children
      .filter(({ name }) => name !== 'w:pPr')
      .map(write)
      .join('');
  }

  /** A paragraph has the properties of the mark that is left. */
  function withFront(paragraph: WordNode, front: string): string {
    const { start, openEnd, closeStart, end, element } = paragraph;
    const properties = childOf(paragraph, 'w:pPr');
    const open = xml.slice(start, openEnd).replace(/\s*\/>$/, '>');
    const close = closeStart === end ? `</${element.rawName}>` : xml.slice(closeStart, end);
    return `${open}${properties === null ? '' : write(properties)}${front}${contentOf(paragraph)}${close}`;
  }
}

/** What is inside of something deleted is one change with it. */
function changesIn({ name, children }: WordNode): number {
  if (DELETED.has(name) || RECORDS.has(name)) return 1;
  return children.reduce((sum, child) => sum + changesIn(child), INSERTED.has(name) ? 1 : 0);
}

/** A row or a cell that was deleted. */
function isDeletedPart(node: WordNode): boolean {
  const [properties, mark] =
    node.name === 'w:tr' ? ['w:trPr', 'w:del'] : node.name === 'w:tc' ? ['w:tcPr', 'w:cellDel'] : [];
  if (properties === undefined || mark === undefined) return false;
  const own = childOf(node, properties);
  return own !== null && childOf(own, mark) !== null;
}

/** A table all of whose rows were deleted, a row of its cells. */
function isEmptied({ name, children }: WordNode): boolean {
  const part = name === 'w:tbl' ? 'w:tr' : name === 'w:tr' ? 'w:tc' : null;
  const parts = children.filter((child) => child.name === part || child.name === 'w:sdt');
  return part !== null && parts.length > 0 && parts.every(isDeletedPart);
}

function isMarkDeleted(node: WordNode): boolean {
  const properties = node.name === 'w:p' ? childOf(node, 'w:pPr') : null;
  const mark = properties === null ? null : childOf(properties, 'w:rPr');
  return mark?.children.some(({ name }) => DELETED.has(name)) ?? false;
}

/** What follows, marks left aside. */
function nextOf(siblings: readonly WordNode[], index: number): WordNode | null {
  return siblings.slice(index + 1).find(({ name }) => !RANGE.test(name) && !BETWEEN.test(name)) ?? null;
}
