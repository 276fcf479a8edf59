import type { FileFindingArgs } from '../../diagnostics/fileCodes.js';
import type { FindingMessages } from './findingMessages.js';

/** Sentences about files as such: their bytes, letters and syntax. */
export type FileMessages = Pick<FindingMessages, keyof FileFindingArgs>;
