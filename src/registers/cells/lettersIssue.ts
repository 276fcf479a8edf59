import { forbiddenCharacter } from '../../letters/forbiddenCharacter.js';
import { wrongLetters } from '../../letters/wrongLetters.js';
import type { RegisterIssue } from '../registerFinding.js';

/** Words that no report may hold: with a hidden character, or in an encoding of old fonts, of which a workbook knows nothing. */
export function lettersIssue(words: string): RegisterIssue | null {
  const codePoint = forbiddenCharacter(words);
  if (codePoint !== null) return { code: 'character-forbidden', args: { codePoint } };
  const wrong = wrongLetters(words);
  return wrong === null ? null : { code: 'letters-wrong', args: wrong };
}
