/** What `init` asks and says. */
export interface InitMessages {
  readonly questions: {
    readonly period: string;
    readonly periodHint: string;
    readonly unit: string;
    readonly unitHint: string;
    readonly profile: string;
    readonly profiles: Readonly<Record<'party' | 'state', string>>;
    readonly issuer: string;
    readonly symbol: string;
    readonly title: string;
    readonly signer: string;
    readonly registers: string;
    readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
  };
  /** The operator went away from the questions. */
  readonly left: string;
  /** `data`: the file to fill in. */
  /** `example`: a whole report, with nothing to fill in. */
  readonly made: (args: { files: readonly string[]; data: string; example: boolean }) => string;
}

/** Why no first file is written. */
export interface InitUsage {
  readonly initMissing: () => string;
  readonly initPeriod: (args: { said: string }) => string;
  readonly initUnit: (args: { name: string; nearest: readonly string[] }) => string;
  readonly initUnitEnded: (args: { name: string; level: string; now: readonly string[] }) => string;
  readonly initOver: (args: { files: readonly string[] }) => string;
}
