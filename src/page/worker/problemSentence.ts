import type { Language } from '../../messages/language.js';
import { messagesIn } from '../../messages/messages.js';

type Sentences = ReturnType<typeof messagesIn>['cli']['usageErrors'];

/** Why a job was not done, in words. */
export function problemSentence<Code extends keyof Sentences>(
  { code, args }: { readonly code: Code; readonly args: Parameters<Sentences[Code]>[0] },
  language: Language,
): string {
  // One table keyed by code: the argument type is that of the code by construction of problems.
  const sentence = messagesIn(language).cli.usageErrors[code] as (args: Parameters<Sentences[Code]>[0]) => string;
  return sentence(args);
}
