import type { ReadDocument } from '../../src/readers/readDocument.js';
import type { ReadProblem } from '../../src/readers/readProblem.js';

export function expectDocument(outcome: ReadDocument | ReadProblem): ReadDocument {
  if ('code' in outcome) throw new Error(`not read: ${JSON.stringify(outcome)}`);
  return outcome;
}
