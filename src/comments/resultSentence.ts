import type { Messages } from '../messages/messages.js';
import { shortened } from '../messages/shortened.js';
import type { Place } from '../readers/readDocument.js';
import type { Result } from '../verify/result.js';

/** Of a figure that was copied; a sentence that names more is not read to its end. */
const MOST_PLACES = 10;

/** A result of `verify` in words. */
export function resultSentence(given: Result, messages: Messages, isText: boolean): string {
  const { sentences } = messages.verify;
  const result = quotable(given);
  switch (result.code) {
    case 'differs':
      return sentences.differs(result);
    case 'misplaced':
      return sentences.misplaced(result);
    case 'word-differs':
      return sentences['word-differs'](result);
    case 'word-changed':
      return sentences['word-changed'](result);
    case 'share':
      return sentences.share(result);
    case 'rounded':
      return sentences.rounded(result);
    case 'contradicted':
      return sentences.contradicted(result);
    case 'close':
      return sentences.close(result);
    case 'not-in-data':
      return sentences['not-in-data'](result);
    case 'unknown':
      return sentences.unknown(result);
    case 'unread':
      return sentences.unread({ what: result.what, place: placeWords(result.place, messages, isText) });
    case 'removed':
      return sentences.removed(result);
    case 'copied':
      return sentences.copied({
        ...result,
        count: result.places.length,
        places: result.places.slice(0, MOST_PLACES).map((place) => placeWords(place, messages, isText)),
      });
    case 'unsure':
      return sentences.unsure(result);
    case 'renamed':
      return sentences.renamed(result);
    case 'minor':
      return sentences.minor(result);
    case 'agrees':
      return sentences.agrees(result);
  }
}

/** "Đoạn 12, mục "II. KẾT QUẢ""; paragraphs of text files are lines. */
export function placeWords({ region, paragraph, heading }: Place, { verify }: Messages, isText: boolean): string {
  return verify.place({ region: isText ? 'line' : region, number: paragraph, heading: cutHeading(heading) });
}

/** What stands in a document may be of any length. */
function quotable(result: Result): Result {
  return 'found' in result ? { ...result, found: shortened(result.found) } : result;
}

const LONGEST = 60;

function cutHeading(heading: string | null): string | null {
  const folded = heading?.replace(/\s+/gu, ' ') ?? null;
  return folded === null || folded.length <= LONGEST ? folded : `${folded.slice(0, LONGEST - 1).trimEnd()}…`;
}
