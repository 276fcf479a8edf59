import type { PassageTold, ResultTold } from '../../protocol.js';
import { element } from '../element.js';

/** The document as it was read: each spot marked, and beneath its paragraph or row what is wrong with it. */
export function documentText(
  passages: readonly PassageTold[],
  itemOf: (result: ResultTold) => HTMLLIElement,
): HTMLElement {
  const host = element('div', { class: 'document' });
  for (let index = 0; index < passages.length; ) {
    const lines = lineFrom(passages, index);
    const results = lines.flatMap((line) => line.results);
    host.append(lineElement(lines));
    if (results.length > 0) host.append(element('ol', { class: 'results' }, ...results.map(itemOf)));
    index += lines.length;
  }
  return host;
}

/** A paragraph, or all that a row of a table holds. */
function lineFrom(passages: readonly PassageTold[], index: number): readonly PassageTold[] {
  const row = passages[index]?.row ?? null;
  const end = row === null ? index + 1 : passages.findIndex((passage, at) => at > index && passage.row !== row);
  return passages.slice(index, end === -1 ? undefined : end);
}

function lineElement(lines: readonly PassageTold[]): HTMLElement {
  if (lines[0]?.row == null) return element('p', {}, ...lines.flatMap(marked));
  return element('div', { class: 'row' }, ...lines.map((cell) => element('p', {}, ...marked(cell))));
}

function marked({ text, results }: PassageTold): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let done = 0;
  for (const { start, end, counts } of results) {
    if (start < done) continue; // two things of one spot are said beneath it
    nodes.push(text.slice(done, start), element('mark', { class: counts ? 'wrong' : 'noted' }, text.slice(start, end)));
    done = end;
  }
  return [...nodes, text.slice(done)];
}
