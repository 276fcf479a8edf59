/**
 * What the program takes, does and says at most. Every input within these limits is answered with at most 512 MB of
 * memory and ten seconds of one processor core (`npm run bench -- limits` measures the worst of each kind).
 */
export const LIMITS = {
  /** What is said about one file. */
  findings: {
    /** With their line, on a terminal; further ones are counted. */
    shown: 100,
    /** Places still to be filled in, one line each. */
    missing: 1_000,
    /** In JSON; further ones are counted on standard error. */
    json: 10_000,
  },
} as const;
