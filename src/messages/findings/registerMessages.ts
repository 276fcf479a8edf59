import type { RegisterFindingArgs } from '../../diagnostics/registerCodes.js';
import type { FindingMessages } from './findingMessages.js';

/** Sentences about registers, the workbooks and text files that events and media items are kept in. */
export type RegisterMessages = Pick<FindingMessages, keyof RegisterFindingArgs>;
