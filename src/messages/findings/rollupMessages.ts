import type { RollupFindingArgs } from '../../diagnostics/rollupCodes.js';
import type { FindingMessages } from './findingMessages.js';

/** Sentences about units that cannot be added. */
export type RollupMessages = Pick<FindingMessages, keyof RollupFindingArgs>;
