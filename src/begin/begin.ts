import type { ProfileChoice } from '../report/profile/profile.js';
import type { NamedPeriod } from './periodIn.js';
import type { BegunUnit } from './unitIn.js';

/** What a first data file is made from. */
export interface Beginning {
  readonly unit: BegunUnit;
  readonly period: NamedPeriod;
  readonly profile: ProfileChoice;
  /** Name of the body that issues the report; null: to be filled in. */
  readonly issuer: string | null;
  /** Its short name, as in "15/BC-BHXH". */
  readonly symbol: string | null;
  /** Name of who signs. */
  readonly signer: string | null;
  /** What the signer is; null where it is not said. */
  readonly title: string | null;
  readonly recipients: readonly string[];
  /** Names of the register workbooks that come with it; null for none. */
  readonly registers: RegisterNames | null;
}

export interface RegisterNames {
  readonly conferences: string;
  readonly media: string;
}
