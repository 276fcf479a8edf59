import type { Language } from '../../messages/language.js';
import type { OfficeHead } from '../../office/officeHead.js';
import type { ProfileChoice } from '../../report/profile/profile.js';

/** What `preview` hands to the page: the named files as they are now. */
export interface ServedState {
  readonly language: Language;
  /** The data files, the first one first. */
  readonly files: readonly ServedFile[];
  readonly set: string;
  readonly profile: ProfileChoice | null;
  readonly templates: readonly ServedBytes[];
  readonly word: ServedBytes | null;
  /** Under the names that the data call them. */
  readonly registers: readonly ServedBytes[];
  readonly against: readonly ServedBytes[];
  readonly office: OfficeHead;
}

export interface ServedBytes {
  readonly name: string;
  readonly base64: string;
}

export interface ServedFile extends ServedBytes {
  /** Another one where the file is another. */
  readonly version: string;
}
