import type { RollupUsage } from './rollupUsage.js';

export const rollupUsageEn: RollupUsage = {
  rollupUnitMissing: () =>
    'It is not said which unit this is the sum for; give --unit and --level, or --frame with a file that has the key unit.',
  rollupPeriodMissing: () =>
    'A table does not say its period; give --period, as 2025, or --frame with a file that has the key period.',
};
