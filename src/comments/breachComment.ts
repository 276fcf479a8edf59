import type { Breach } from '../lint/breach.js';
import type { Messages } from '../messages/messages.js';
import type { Comment } from './comment.js';
import { placeWords } from './resultSentence.js';

/** What a comment in the Word file says of a breach, at its first place. Where Word has no comments, the place is said. */
export function breachComment(breach: Breach, messages: Messages): Comment {
  const { lint } = messages;
  const [place] = breach.places;
  const isShown = place === undefined || place.region === 'body' || place.region === 'table';
  const said = [
    `${isShown ? '' : `${placeWords(place, messages, false)}: `}${lint.sentence(breach)}`,
    ...(breach.clause === null ? [] : [breach.clause]),
    ...(breach.places.length > 1 ? [lint.moreOf({ count: breach.count - 1 })] : []),
  ];
  return { place: place ?? null, start: 0, end: place?.text.length ?? 1, text: said.join('\n') };
}
