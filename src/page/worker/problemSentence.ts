import type { Language } from '../../messages/language.js';
import { messagesIn } from '../../messages/messages.js';
import type { UsageProblem } from '../../messages/usage/usageProblem.js';
import { usageSentence } from '../../messages/usage/usageSentence.js';

/** Why a job was not done, in words. */
export function problemSentence(problem: UsageProblem, language: Language): string {
  return usageSentence(problem, messagesIn(language).cli.usageErrors);
}
