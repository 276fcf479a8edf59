/** What `refresh` says. */
export interface RefreshMessages {
  readonly titles: Readonly<Record<'changes' | 'unknown' | 'emptied', string>>;
  readonly change: (args: { before: string; after: string; id: string }) => string;
  /** A control that nothing is put into; `near`: where the data have the figures that are called most like it. */
  readonly left: (args: { found: string; id: string; near: string | null }) => string;
  /** Figures with names that the data do not have. */
  readonly leftAlone: (args: { count: number }) => string;
  readonly nothing: (args: { report: string; controls: number }) => string;
  /** The appendix on sources: rows whose lines of the data file were renewed, and rows of which they are not known. */
  readonly lines: (args: { changed: number; left: number }) => string;
  /** `backup`: where the file as it was is kept; null where another file was written. */
  readonly written: (args: {
    output: string;
    changes: number;
    comments: number;
    tracked: boolean;
    backup: string | null;
  }) => string;
  /** Nothing had to change, and another file was asked for. */
  readonly copied: (args: { report: string; output: string }) => string;
}
