import type { ProfileChoice } from '../report/profile/profile.js';

/** What an office says of the head and foot of its reports. */
export interface OfficeHead {
  readonly profile?: ProfileChoice | undefined;
  readonly issuer?:
    | {
        readonly parent?: string | undefined;
        readonly name: string;
        readonly symbol: string;
        readonly signsAs?: string | undefined;
      }
    | undefined;
  readonly place?: string | undefined;
  readonly signer?:
    | {
        readonly authority?: string | undefined;
        readonly title?: string | undefined;
        readonly name?: string | undefined;
      }
    | undefined;
  readonly recipients?: readonly string[] | undefined;
}
