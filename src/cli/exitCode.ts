/** What the exit code of a run tells scripts; the worst of all inputs counts. */
export const EXIT = {
  fine: 0,
  /** An error in the data or in a template; something still missing, also where a draft was built; a warning under `--strict`. */
  findings: 1,
  /** Usage, a missing file, outputs that clash or cannot be written. */
  cannotRun: 2,
  /** A bug of the program. */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
