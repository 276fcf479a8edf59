import { resultSentence } from '../comments/resultSentence.js';
import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import { findingSentence } from '../messages/findings/findingSentence.js';
import type { Language } from '../messages/language.js';
import { messagesIn } from '../messages/messages.js';
import type { DocumentFormat } from '../readers/readFile.js';
import type { Result } from '../verify/result.js';

/**
 * A finding, or a result of `verify`, in a sentence: what is wrong and, of a finding, what to do.
 *
 * @param language by default Vietnamese
 * @param format of a result: what the document was taken for; a place in a text file is a line
 */
export function sentenceOf(
  told: LocatedFinding | Result,
  language: Language = 'vi',
  format: DocumentFormat = 'word',
): string {
  const messages = messagesIn(language);
  if ('severity' in told) return findingSentence(told, messages);
  return resultSentence(told, messages, format === 'text' || format === 'markdown');
}
