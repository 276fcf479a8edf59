import { GROUPS } from './rows/groups.js';

/** What narrows down a comparison, beside groups and names of indicators. */
export const FILTERS = ['changed', 'targets'] as const;

/** The words that can be asked for without knowing the data. */
export const SELECTIONS: readonly string[] = [...FILTERS, ...GROUPS];
