import type { UsageMessages } from './cliMessages.js';

/** The code of a usage message and its arguments: data until `usageErrors` makes a sentence of it. */
export type UsageProblem<Code extends keyof UsageMessages = keyof UsageMessages> = {
  readonly [One in Code]: { readonly code: One; readonly args: Parameters<UsageMessages[One]>[0] };
}[Code];
