import { placeWords } from '../../comments/resultSentence.js';
import { sentenceOf } from '../../jobs/sentenceOf.js';
import type { Verified } from '../../jobs/verify.js';
import type { Language } from '../../messages/language.js';
import { messagesIn } from '../../messages/messages.js';
import { COUNTED, type Result } from '../../verify/result.js';
import type { PassageTold, ResultTold } from '../protocol.js';

type Spotted = Extract<Result, { readonly start: number }>;

export interface Teller {
  /** The whole document, with the results where they stand. */
  readonly textTold: () => readonly PassageTold[];
  /** What has no spot in the text. */
  readonly elsewhere: () => readonly ResultTold[];
}

/** What `verify` found, in words; what agrees is left unsaid. */
export function createTeller({ results, passages, format }: Verified, language: Language): Teller {
  const messages = messagesIn(language);
  const isText = format === 'text' || format === 'markdown';
  const told = (results ?? []).filter(({ code }) => code !== 'agrees');
  const spotted = new Map<string, Spotted[]>();
  for (const result of told.filter(isSpotted)) {
    const key = keyOf(result.place);
    spotted.set(key, [...(spotted.get(key) ?? []), result]);
  }
  return {
    textTold: () =>
      passages.map(({ text, place, row = null }) => ({
        text,
        row,
        results: (spotted.get(keyOf(place)) ?? []).map(inText),
      })),
    elsewhere: () => told.filter((result) => !isSpotted(result)).map(resultTold),
  };

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
