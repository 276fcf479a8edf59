import { childOf, type WordNode } from '../read/wordTree.js';

/** An A4 sheet between margins of 3 cm and 1,5 cm (NĐ 30/2020, PL I, I.3), in twips. */
const USUAL = 9355;

/** Twips from margin to margin in a cell, or on the sheets of a section; 0 where it is not known. */
export function widthOf(node: WordNode): number {
  if (node.name === 'w:tc') {
    const properties = childOf(node, 'w:tcPr');
    const width = properties === null ? null : childOf(properties, 'w:tcW');
    const isTwips = width?.element.attributes.some(({ value }) => value === 'dxa') ?? false;
    return isTwips ? numberOf(width, 'w') : 0;
  }
  return node.name === 'w:body' ? USUAL : 0;
}

/** Twips from margin to margin on the sheets that a paragraph of the body stands on. */
export function sheetWidth(paragraph: WordNode): number {
  let holder = paragraph;
  while (holder.parent !== null && holder.parent.name !== 'w:body') holder = holder.parent;
  const behind = holder.parent?.children.filter(({ start }) => start >= holder.start) ?? [];
  for (const node of behind) {
    const properties = node.name === 'w:p' ? childOf(node, 'w:pPr') : null;
    const section = node.name === 'w:sectPr' ? node : properties && childOf(properties, 'w:sectPr');
    const [size, margins] = section === null ? [] : [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')];
    if (size && margins) return numberOf(size, 'w') - numberOf(margins, 'left') - numberOf(margins, 'right');
  }
  return USUAL;
}

function numberOf(node: WordNode | null, name: string): number {
  const found = node?.element.attributes.find(({ rawName }) => rawName.replace(/^.*:/, '') === name);
  const value = Number(found?.value);
  return Number.isFinite(value) ? value : 0;
}
