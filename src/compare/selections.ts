import { GROUPS } from './rows/groups.js';

/** What `--only` asks for: what changed, what has targets, groups of indicators. */
export const SELECTIONS = ['changed', 'targets', ...GROUPS] as const;

export type Selection = (typeof SELECTIONS)[number];
