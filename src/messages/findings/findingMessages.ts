import type { FindingArgs } from '../../diagnostics/codes.js';

/** One sentence for every finding code: what is wrong, then what to do. */
export type FindingMessages = { readonly [Code in keyof FindingArgs]: (args: FindingArgs[Code]) => string };
