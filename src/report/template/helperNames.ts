/** What the checker must know of each helper; what each does stands in helpers.ts. */
export const HELPERS = {
  if: { use: 'block', enters: false, keepsShape: false },
  unless: { use: 'block', enters: false, keepsShape: false },
  each: { use: 'block', enters: true, keepsShape: false },
  with: { use: 'block', enters: true, keepsShape: false },
  listed: { use: 'block', enters: true, keepsShape: false },
  join: { use: 'inline', enters: false, keepsShape: false },
  cite: { use: 'inline', enters: false, keepsShape: false },
  citeWithoutIssuer: { use: 'inline', enters: false, keepsShape: false },
  day: { use: 'inline', enters: false, keepsShape: false },
  cutoff: { use: 'inline', enters: false, keepsShape: false },
  is: { use: 'inline', enters: false, keepsShape: false },
  any: { use: 'inline', enters: false, keepsShape: false },
  where: { use: 'inline', enters: false, keepsShape: true },
  first: { use: 'inline', enters: false, keepsShape: false },
  rest: { use: 'inline', enters: false, keepsShape: true },
  sentence: { use: 'inline', enters: false, keepsShape: false },
  upperFirst: { use: 'inline', enters: false, keepsShape: false },
} as const satisfies Readonly<Record<string, { use: 'block' | 'inline'; enters: boolean; keepsShape: boolean }>>;

export type HelperName = keyof typeof HELPERS;
