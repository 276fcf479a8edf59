import { GROUPS, type Group } from './rows/groups.js';

/** What is asked for of a comparison: what changed, what has targets, groups of indicators. */
export type Selection = 'changed' | 'targets' | Group;

export const SELECTIONS: readonly Selection[] = ['changed', 'targets', ...GROUPS];
