import type { FilesUsage } from './filesUsage.js';

export const filesUsageEn: FilesUsage = {
  badCount: ({ option, value }) => `${option} takes a whole number from 1 to 999, not "${value}".`,
  badShard: ({ value }) => `--shard takes i/n with i from 1 to n, as 2/3, not "${value}".`,
  shardEmpty: ({ number, of, files }) =>
    `Part ${number} of ${of} has no file: there are ${files} in all; use fewer parts.`,
  noDataFiles: ({ directory }) => `There is no .yaml file in the folder "${directory}"; check the path.`,
  noMatch: ({ pattern }) => `No data file (.yaml) matches "${pattern}"; check the path.`,
  oneFileOnly: ({ name, files }) =>
    `Exactly one file is needed here, and "${name}" stands for ${files.length}, "${files[0]}" among them; name one file.`,
};
