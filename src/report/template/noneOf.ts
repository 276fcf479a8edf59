/** How many of something there are, where there are none: it prints its 0, and is not there for `{{#if}}`. */
export class NoneOf {
  readonly #printed: string;

  constructor(printed: string) {
    this.#printed = printed;
  }

  toString(): string {
    return this.#printed;
  }
}
