import type { TrendMessages } from './trendMessages.js';

const LEVELS = { district: 'the district level ended', commune: 'communes and wards were drawn anew' } as const;

const listed = (words: readonly string[]): string => words.join(', ');

/** Files that there are, then places for those that are missing. */
const side = (files: readonly string[], missing: readonly string[]): string =>
  [...files.map((file) => `"${file}"`), ...missing.map((name) => `<${name}>`)].join(' ');

export const trendMessagesEn: TrendMessages = {
  trendSamePeriod: ({ first, second, period }) =>
    `"${first}" and "${second}" are of one period (${period}) and share ground; leave one of them out.`,
  trendOtherUnit: ({ first, second }) => `"${first}" and "${second}" are of different units; name files of one unit.`,
  trendMerged: ({ first, second, older, newer, given }) => {
    const joined =
      older.length === 0
        ? `the newer side lacks ${listed(newer)}`
        : `the older side lacks ${listed(older)}${newer.length === 0 ? '' : ` and the newer side ${listed(newer)}`}`;
    return `"${first}" and "${second}" are not of the same ground, because units were merged between their periods: ${joined}; look at each stretch by itself, or compare once all files are there: bhxh-report diff ${side(given.older, older)} -- ${side(given.newer, newer)}`;
  },
  trendReformed: ({ first, second, level }) =>
    `"${first}" and "${second}" bear one name but are not one unit: on 1 July 2025 ${LEVELS[level]}; look at each stretch by itself.`,
  unknownIndicator: ({ id, nearest, known }) =>
    nearest.length === 0
      ? `No file has an indicator "${id}"; the names that there are begin with ${listed(known)}.`
      : `No file has an indicator "${id}"; did you mean ${nearest.map((name) => `"${name}"`).join(' or ')}?`,
};
