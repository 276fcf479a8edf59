/** What narrows down a comparison, beside groups and names of indicators. */
export const FILTERS = ['changed', 'targets'] as const;
