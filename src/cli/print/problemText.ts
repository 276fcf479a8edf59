import type { CliMessages } from '../../messages/cliMessages.js';
import type { Problem } from '../plan/plan.js';
import { reasonOf } from './reasonOf.js';

/** The problem in words. */
export function problemText({ code, args }: Problem, messages: CliMessages): string {
  const { usageErrors } = messages;
  if (code === 'cannotWrite') return usageErrors.cannotWrite({ ...args, reason: reasonOf(args.reason, messages) });
  if (code === 'folderUnreadable')
    return usageErrors.folderUnreadable({ ...args, reason: reasonOf(args.reason, messages) });
  // One table keyed by code: the argument type is that of the code by construction of `Problem`.
  const sentence = usageErrors[code] as (args: Problem['args']) => string;
  return sentence(args);
}
