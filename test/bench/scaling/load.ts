/** A command line and the files it finds. */
export interface Job {
  readonly argv: readonly string[];
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** One kind of input that can be made of any size. */
export interface Load {
  readonly name: string;
  /** The smallest of the three sizes that are measured; the others are 10 and 100 times as large. */
  readonly base: number;
  readonly make: (size: number) => Job;
}

/** `make(0) + make(1) + …`. */
export function repeated(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}
