import type { DocumentFindingArgs } from '../diagnostics/documentCodes.js';

/** Why a document cannot be read: a finding about the whole file. */
export type ReadProblem = {
  [Code in keyof DocumentFindingArgs]: {
    readonly code: Code;
    readonly path: readonly [];
    readonly args: DocumentFindingArgs[Code];
  };
}[keyof DocumentFindingArgs];
