import type { Language } from '../messages/language.js';
import { messagesIn } from '../messages/messages.js';
import type { ReadProblem } from '../readers/readProblem.js';
import type { Result } from '../verify/result.js';
import { addComments } from './addComments.js';
import { commentOf } from './commentOf.js';

/** A copy of a Word file with a comment at each result that stands somewhere; `date` is when they are made. */
export function commentResults(
  bytes: Uint8Array,
  results: readonly Result[],
  language: Language,
  date: string | null,
): Uint8Array | ReadProblem {
  const messages = messagesIn(language);
  const comments = results.flatMap((result) => commentOf(result, messages) ?? []);
  return addComments(bytes, comments, { author: 'bhxh-report', initials: 'BR', date });
}
