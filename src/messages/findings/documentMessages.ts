import type { DocumentFindingArgs } from '../../diagnostics/documentCodes.js';
import type { FindingMessages } from './findingMessages.js';

/** Sentences about documents that came back and cannot be read. */
export type DocumentMessages = Pick<FindingMessages, keyof DocumentFindingArgs>;
