import { type RefreshOptions, refresh } from '../../jobs/refresh.js';
import { returnedProblem } from '../../jobs/told/refusalProblem.js';
import { messagesIn } from '../../messages/messages.js';
import type { Outcome } from '../protocol.js';
import type { Checking } from './checkDocument.js';
import { problemSentence } from './problemSentence.js';
import { toldOf } from './toldOf.js';

/** A Word file that came back, with the present figures, or why it stays as it is. */
export function refreshDocument({
  document,
  data,
  options,
  language,
}: Omit<Checking, 'options'> & { readonly options: RefreshOptions }): Outcome {
  const { name, bytes: given } = document;
  const { bytes, controls, changes, unknown, findings, refusal } = refresh({ name, data: given }, data, options);
  const told = toldOf(findings, language, null);
  const none = (sentence: string | null): Outcome => ({ file: null, told, refusal: sentence });
  if (refusal !== null) return none(problemSentence(returnedProblem(refusal, name), language));
  if (told.some(({ severity }) => severity === 'error')) return none(null);
  if (controls === 0) return none(problemSentence({ code: 'refreshNoFigures', args: { report: name } }, language));
  if (bytes === null)
    return none(problemSentence({ code: 'refreshUnknown', args: { report: name, count: unknown.length } }, language));
  const { refresh: say } = messagesIn(language);
  if (changes.length === 0) return none(say.nothing({ report: name, controls }));
  return { file: { name: name.replace(/(?=\.\w+$)/, '-cap-nhat'), bytes }, told, refusal: null };
}
