import type { Messages } from '../messages/messages.js';
import { COUNTED, type Result } from '../verify/result.js';
import type { Comment } from './comment.js';
import { placeWords, resultSentence } from './resultSentence.js';

/** What a comment in the Word file says of a result that counts; null for a note. Where Word has no comments, the place is said. */
export function commentOf(result: Result, messages: Messages): Comment | null {
  if (!COUNTED[result.code] || !('start' in result)) return null;
  const { place, start, end } = result;
  const said = resultSentence(result, messages, false);
  const isShown = place.region === 'body' || place.region === 'table';
  const text = isShown ? said : `${placeWords(place, messages, false)}: ${said}`;
  return { place, start, end, text };
}
