/**
 * Whether a word has the form of a Vietnamese syllable: an initial, a nucleus that the spelling knows, a final, and at
 * most one tone. Not whether there is such a word: a test that letters were read in the right encoding.
 */
export function isSyllable(word: string): boolean {
  if (known.has(word)) return true;
  const found = looksLikeSyllable(word);
  if (found && known.size < MOST_KNOWN) known.add(word);
  return found;
}

/** Of the same few thousand words all texts are made. */
const MOST_KNOWN = 10_000;
const known = new Set<string>();

function looksLikeSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const parts = word.normalize('NFD').toLowerCase();
  if ((parts.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}

/** "nghiêng" with all marks apart; marks without end would be put in order for longer than they are read. */
const LONGEST = 20;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const INITIAL = '(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdđghklmnprstvx])?';
const NUCLEUS =
  '(?:ươ[iu]?|uyê|uy[au]?|uô[i]?|uê|uây?|uơ|u[aiy]|ư[aiu]?|iê?u?|ia|yêu?|oa[ioy]?|oă|oeo?|oo|ôi?|ơi?|o[i]?|u|êu?|eo?|a[iouy]?|ă|â[uy]?|y)';
const FINAL = '(?:ch|ngh?|nh|[cmnpt])?';
const SYLLABLE = new RegExp(`^${INITIAL}${NUCLEUS}${FINAL}$`, 'u');
