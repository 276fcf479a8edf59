/**
 * Names of figures have at least two words, of letters, digits and hyphens, with dots between them, and may end in a
 * fingerprint where they were cut: "participants.voluntary.plan.giao.percent". Tags of other tools rarely look so
 * ("goog_rdk_0", "Publish Date").
 */
const FIGURE_ID = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]*)+(?:~[0-9a-z]{5})?$/;

/** Word's limit for a tag. */
const MAX_ID = 64;

/** The first of a control's names that can name a figure. */
export function figureIdOf(...names: readonly (string | null)[]): string | null {
  return names.find((name) => name !== null && name.length <= MAX_ID && FIGURE_ID.test(name)) ?? null;
}
