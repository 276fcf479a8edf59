/** In the order of reports. */
export const GROUPS = [
  'context',
  'documents',
  'events',
  'media',
  'materials',
  'support',
  'participants',
  'rates',
  'finances',
  'beneficiaries',
  'places',
  'goals',
  'facts',
] as const;

export type Group = (typeof GROUPS)[number];
