import type { Passage } from '../../readers/readDocument.js';
import { FURNITURE } from '../rules/furniture.js';

export interface Furnished {
  readonly kept: readonly Passage[];
  /** Menus, counters, captions, comments. */
  readonly furniture: readonly Passage[];
}

/** An article is no end of itself before so many letters: menus above it bear the same words as those below. */
const ARTICLE = 300;

/** The document without what a web page prints round it. */
export function leaveFurniture(passages: readonly Passage[]): Furnished {
  const kept: Passage[] = [];
  const furniture: Passage[] = [];
  let letters = 0;
  let ended = false;
  for (const passage of passages) {
    const said = passage.text.normalize('NFC').toLocaleLowerCase('vi').trim();
    const rule = passage.controls.length > 0 ? undefined : FURNITURE.find(({ words }) => words.test(said));
    ended ||= rule?.takes === 'end' && letters >= ARTICLE;
    if (ended || rule !== undefined) furniture.push(passage);
    else {
      kept.push(passage);
      letters += said.length >= 80 ? said.length : 0;
    }
  }
  return { kept, furniture };
}
