import type { ReadProblem } from '../readers/readProblem.js';
import { attribute } from '../readers/xml/element.js';
import { readXml } from '../readers/xml/readXml.js';
import type { Comment } from './comment.js';

/** Comments that their author has not made already in the same words: a file may be commented on more than once. */
export function notYetMade(
  comments: readonly Comment[],
  author: string,
  part: string,
  xml: string,
): readonly Comment[] | ReadProblem {
  const made = new Map<string, number>();
  let text: string | null = null;
  const problem = readXml(part, xml, {
    open: (element) => {
      if (element.name === 'w:comment') text = attribute(element, 'w:author') === author ? '' : null;
    },
    text: (said, { name }) => {
      if (name === 'w:t' && text !== null) text += said;
    },
    close: ({ name }) => {
      if (name === 'w:comment' && text !== null) made.set(text, (made.get(text) ?? 0) + 1);
      return null;
    },
  });
  if (problem !== null) return problem;
  return comments.filter(({ text: said }) => {
    const key = said.replaceAll('\n', '');
    const left = made.get(key) ?? 0;
    if (left > 0) made.set(key, left - 1);
    return left === 0;
  });
}
