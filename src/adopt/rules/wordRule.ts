/** Words that tell one thing, and how an office writes them. */
export interface WordRule {
  readonly words: RegExp;
  readonly example: string;
}
