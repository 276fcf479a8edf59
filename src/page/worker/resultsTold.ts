import { placeWords } from '../../comments/resultSentence.js';
import { sentenceOf } from '../../jobs/sentenceOf.js';
import type { Verified } from '../../jobs/verify.js';
import type { Language } from '../../messages/language.js';
import { messagesIn } from '../../messages/messages.js';
import { COUNTED, type Result } from '../../verify/result.js';
import type { CheckedDocument, PassageTold, ResultTold } from '../protocol.js';

type Spotted = Extract<Result, { readonly start: number }>;

/**
 * What `verify` found, in words, where it stands in the whole document, and what has no spot in its text; what agrees is
 * left unsaid.
 */
export function resultsTold(
  { results, passages, format }: Verified,
  language: Language,
): Pick<CheckedDocument, 'text' | 'elsewhere'> {
  const messages = messagesIn(language);
  const isText = format === 'text' || format === 'markdown';
  const told = (results ?? []).filter(({ code }) => code !== 'agrees');
  const spotted = new Map<string, Spotted[]>();
  for (const result of told.filter(isSpotted)) {
    const key = keyOf(result.place);
    const before = spotted.get(key);
    if (before === undefined) spotted.set(key, [result]);
    else before.push(result);
  }
  const text = passages.map(({ text: said, place, row = null }) => ({
    text: said,
    row,
    results: (spotted.get(keyOf(place)) ?? []).map(inText),
  }));
  const elsewhere = told.filter((result) => !isSpotted(result)).map(resultTold);
  return { text: results === null ? null : text, elsewhere };

  function inText(result: Spotted): PassageTold['results'][number] {
    return { ...resultTold(result), start: result.start, end: result.end };
  }

  function resultTold(result: Result): ResultTold {
    return {
      title: messages.verify.titles[result.code],
      counts: COUNTED[result.code],
      sentence: sentenceOf(result, language, format),
      figure: 'id' in result ? result.id : 'nearest' in result ? result.nearest.id : null,
      where: 'place' in result ? placeWords(result.place, messages, isText) : '',
    };
  }
}

function isSpotted(result: Result): result is Spotted {
  return 'start' in result;
}

function keyOf({ region, paragraph }: Spotted['place']): string {
  return `${region} ${paragraph}`;
}
