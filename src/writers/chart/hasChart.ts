import type { Document } from '../../report/tree.js';

/** Whether anything is drawn anywhere in the document: what drawing needs is loaded and written only then. */
export function hasChart(document: Document): boolean {
  const body = document.letterhead === null ? [] : document.body;
  return [body, ...document.appendices.map((appendix) => appendix.body)].flat().some(({ type }) => type === 'chart');
}
