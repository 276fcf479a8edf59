/** Templates that were checked and compiled, for any number of reports: see `loadTemplates`. */
export interface Templates {
  /** The names that they are included by: "report", "conferences". */
  readonly names: readonly string[];
}
