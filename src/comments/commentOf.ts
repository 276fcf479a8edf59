import type { Messages } from '../messages/messages.js';
import type { Result } from '../verify/result.js';
import type { Comment } from './comment.js';
import { placeWords, resultSentence } from './resultSentence.js';

/** What a comment in the Word file says of a result; null for one that stands nowhere. Where Word has no comments, the place is said. */
export function commentOf(result: Result, messages: Messages): Comment | null {
  if (!('start' in result)) return null;
  const { place, start, end } = result;
  const said = resultSentence(result, messages, false);
  const isShown = place.region === 'body' || place.region === 'table';
  const text = isShown ? said : `${placeWords(place, messages, false)}: ${said}`;
  return { place, start, end, text };
}
