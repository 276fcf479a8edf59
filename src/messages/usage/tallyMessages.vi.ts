import { countVi } from '../counts.js';
import type { TallyMessages } from './tallyMessages.js';

/** Only what there is of: "5 báo cáo, 1 bản nháp". */
const counted = (...parts: readonly (readonly [count: number, what: string])[]): string =>
  parts.flatMap(([count, what]) => (count > 0 ? [`${countVi(count)} ${what}`] : [])).join(', ');

export const tallyMessagesVi: TallyMessages = {
  builtAll: ({ built, drafts, failed }) =>
    `Tổng cộng ${countVi(built + drafts + failed)} tệp: ${counted([built, 'báo cáo'], [drafts, 'bản nháp'], [failed, 'chưa lập được'])}`,
  validAll: ({ valid, incomplete, failed }) =>
    `Tổng cộng ${countVi(valid + incomplete + failed)} tệp: ${counted([valid, 'đạt'], [incomplete, 'chưa đủ'], [failed, 'chưa đạt'])}`,
  written: ({ outputs, files }) => `${countVi(files)} tệp số liệu → ${outputs.join(', ')}`,
};
