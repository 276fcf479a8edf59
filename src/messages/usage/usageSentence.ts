import type { UsageMessages } from './cliMessages.js';
import type { UsageProblem } from './usageProblem.js';

/** Why a command line cannot be run, or a job was not done, in words. */
export function usageSentence({ code, args }: UsageProblem, messages: UsageMessages): string {
  // One table keyed by code: the argument type is that of the code by construction of the problem.
  const sentence = messages[code] as (args: UsageProblem['args']) => string;
  return sentence(args);
}
