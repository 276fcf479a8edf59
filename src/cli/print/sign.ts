/** One character as a reader sees it: "ệ" is one, in any spelling. */
export interface Sign {
  /** Fit to print. */
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}
