import type { TallyMessages } from './tallyMessages.js';

const times = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Only what there is of. */
const counted = (...parts: readonly (readonly [count: number, what: string])[]): string =>
  parts.flatMap(([count, what]) => (count > 0 ? [what] : [])).join(', ');

export const tallyMessagesEn: TallyMessages = {
  builtAll: ({ built, drafts, failed }) =>
    `${times(built + drafts + failed, 'file')} in all: ${counted([built, times(built, 'report')], [drafts, times(drafts, 'draft')], [failed, `${failed} not built`])}`,
  validAll: ({ valid, incomplete, failed }) =>
    `${times(valid + incomplete + failed, 'file')} in all: ${counted([valid, `${valid} valid`], [incomplete, `${incomplete} incomplete`], [failed, `${failed} not valid`])}`,
  written: ({ outputs, files }) => `${times(files, 'data file')} → ${outputs.join(', ')}`,
};
