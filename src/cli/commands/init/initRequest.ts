import type { ProfileChoice } from '../../../report/profile/profile.js';

/** Options are left out where not given. */
export interface InitRequest {
  /** Of the data file: its name without its ending. */
  readonly stem: string | undefined;
  readonly unit?: string;
  readonly level?: string;
  readonly period?: string;
  readonly profile?: ProfileChoice;
  readonly issuer?: string;
  readonly symbol?: string;
  readonly signer?: string;
  readonly title?: string;
  readonly recipient?: readonly string[];
  readonly registers?: boolean;
  readonly example?: boolean;
  /** A folder. */
  readonly output?: string;
  readonly quiet?: boolean;
}
