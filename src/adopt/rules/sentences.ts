import type { Item } from '../works/readEvents.js';
import type { Section } from './headings.js';

/** A sentence that says one thing, with gaps for what it says; how gaps are written: pattern/readPattern.ts. */
export interface SentenceRule {
  readonly key: Item['key'];
  /** Only under these headings; of any document where it is left out. */
  readonly under?: readonly Section[];
  readonly pattern: string;
  /** Words that a gap takes only if they are such. */
  readonly where?: Readonly<Record<string, RegExp>>;
  /** What the sentence says without saying it. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly example: string;
}
