/** Why files cannot be put side by side; exit code 2. `first` and `second` are files, the older first. */
export interface TrendMessages {
  readonly trendSamePeriod: (args: { first: string; second: string; period: string }) => string;
  readonly trendOtherUnit: (args: { first: string; second: string }) => string;
  /** Ground was joined between the two; `older` and `newer`: units whose files are missing on each side. */
  readonly trendMerged: (args: {
    first: string;
    second: string;
    older: readonly string[];
    newer: readonly string[];
    /** All files that there are of the two periods; `first` and `second` are the first of each. */
    given: { readonly older: readonly string[]; readonly newer: readonly string[] };
  }) => string;
  readonly trendReformed: (args: { first: string; second: string; level: 'district' | 'commune' }) => string;
  /** `known`: how the names that there are begin; some of them, where nothing is near. */
  readonly unknownIndicator: (args: { id: string; nearest: readonly string[]; known: readonly string[] }) => string;
}
