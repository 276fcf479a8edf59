import { countEn, countedEn } from '../counts.js';
import type { TallyMessages } from './tallyMessages.js';

/** Only what there is of. */
const counted = (...parts: readonly (readonly [count: number, what: string])[]): string =>
  parts.flatMap(([count, what]) => (count > 0 ? [what] : [])).join(', ');

export const tallyMessagesEn: TallyMessages = {
  builtAll: ({ built, drafts, failed }) =>
    `${countedEn(built + drafts + failed, 'file')} in all: ${counted([built, countedEn(built, 'report')], [drafts, countedEn(drafts, 'draft')], [failed, `${countEn(failed)} not built`])}`,
  validAll: ({ valid, incomplete, failed }) =>
    `${countedEn(valid + incomplete + failed, 'file')} in all: ${counted([valid, `${countEn(valid)} valid`], [incomplete, `${countEn(incomplete)} incomplete`], [failed, `${countEn(failed)} not valid`])}`,
  written: ({ outputs, files }) => `${countedEn(files, 'data file')} → ${outputs.join(', ')}`,
};
