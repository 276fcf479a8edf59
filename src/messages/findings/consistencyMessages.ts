import type { ConsistencyFindingArgs } from '../../diagnostics/consistencyCodes.js';
import type { FindingMessages } from './findingMessages.js';

/** Sentences about numbers, dates and documents that do not go together. */
export type ConsistencyMessages = Pick<FindingMessages, keyof ConsistencyFindingArgs>;
