import type { CliMessages } from '../../messages/usage/cliMessages.js';
import { usageSentence } from '../../messages/usage/usageSentence.js';
import type { Problem } from '../plan/plan.js';
import { reasonOf } from './reasonOf.js';

/** The problem in words. */
export function problemText(problem: Problem, messages: CliMessages): string {
  const { usageErrors } = messages;
  if (problem.code === 'cannotWrite')
    return usageErrors.cannotWrite({ ...problem.args, reason: reasonOf(problem.args.reason, messages) });
  if (problem.code === 'targetUnreadable')
    return usageErrors.targetUnreadable({ ...problem.args, reason: reasonOf(problem.args.reason, messages) });
  if (problem.code === 'folderUnreadable')
    return usageErrors.folderUnreadable({ ...problem.args, reason: reasonOf(problem.args.reason, messages) });
  return usageSentence(problem, usageErrors);
}
