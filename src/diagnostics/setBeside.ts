/** The same figure in another period, and whether the two can be compared: the answer that a comparison of the files gives. */
export interface SetBeside {
  /** What the other period is called: "năm 2018". */
  readonly period: string;
  /** As the other file prints it; null for a goal of which it knows no number. */
  readonly text: string | null;
  readonly comparable: boolean;
  /** Why not, or what is to be minded, in the language that was asked for. */
  readonly reason: string | null;
}
