import type { Input } from '../../jobs/steps/input.js';
import { returnedProblem } from '../../jobs/told/refusalProblem.js';
import { type Verified, type VerifyOptions, verify } from '../../jobs/verify.js';
import type { Language } from '../../messages/language.js';
import { messagesIn } from '../../messages/messages.js';
import { COUNTED, type Result } from '../../verify/result.js';
import type { CheckedDocument, NamedBytes } from '../protocol.js';
import { problemSentence } from './problemSentence.js';
import { resultsTold } from './resultsTold.js';
import { toldOf } from './toldOf.js';

export interface Checking {
  readonly document: NamedBytes;
  readonly data: Input;
  readonly options: VerifyOptions;
  readonly language: Language;
}

/** What `verify` finds in a document that came back, in words; where a copy with comments is asked for, that too. */
export function checkDocument({ document, data, options, language }: Checking): CheckedDocument {
  const { name, bytes } = document;
  const verified = verify({ name, data: bytes }, data, options);
  const { results, counts, findings, refusal, commented, format } = verified;
  return {
    ...resultsTold(verified, language),
    summary: counts === null || results === null ? [] : summaryOf({ results, counts }, name, language),
    told: toldOf(findings, language, null),
    refusal: refusal === null ? null : problemSentence(returnedProblem(refusal, name), language),
    commented: commented === null ? null : { name: name.replace(/(?=\.\w+$)/, '-nhan-xet'), bytes: commented },
    isWord: format === 'word',
  };
}

function summaryOf(
  { results, counts }: { readonly results: readonly Result[]; readonly counts: NonNullable<Verified['counts']> },
  file: string,
  language: Language,
): readonly string[] {
  const { verify: say } = messagesIn(language);
  const contradicted = results.filter(({ code }) => code === 'contradicted').length;
  const counted = results.filter(({ code }) => COUNTED[code]).length;
  const { trackedInsertions: insertions, trackedDeletions: deletions } = counts;
  return [
    say.verdict({ file, counted }),
    say.summary({ ...counts, contradicted }),
    ...(insertions + deletions > 0 ? [say.tracked({ insertions, deletions })] : []),
  ];
}
