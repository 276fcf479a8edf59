import { reasonWordsEn } from '../../compare/comparable/reasonWords.en.js';
import type { ReasonWords } from '../../compare/comparable/reasonWords.js';
import { reasonWordsVi } from '../../compare/comparable/reasonWords.vi.js';
import type { Language } from '../../messages/language.js';

const REASONS: Readonly<Record<Language, ReasonWords>> = { vi: reasonWordsVi, en: reasonWordsEn };

/** Why figures are compared or not, for whoever asks; in documents it is always said in Vietnamese. */
export function reasonsIn(language: Language | undefined): ReasonWords {
  return REASONS[language ?? 'vi'];
}
