import type { TrendMessages } from './trendMessages.js';

const LEVELS = { district: 'cấp huyện đã kết thúc', commune: 'các xã, phường đã được sắp xếp lại' } as const;

const listed = (words: readonly string[]): string => words.join(', ');

/** Files that there are, then places for those that are missing. */
const side = (files: readonly string[], missing: readonly string[]): string =>
  [...files.map((file) => `"${file}"`), ...missing.map((name) => `<${name}>`)].join(' ');

export const trendMessagesVi: TrendMessages = {
  trendSamePeriod: ({ first, second, period }) =>
    `"${first}" và "${second}" cùng một kỳ (${period}), chung địa bàn; hãy bỏ một trong hai.`,
  trendOtherUnit: ({ first, second }) =>
    `"${first}" và "${second}" là hai đơn vị khác nhau; hãy chỉ ghi các tệp của một đơn vị.`,
  trendMerged: ({ first, second, older, newer, given }) => {
    const joined =
      older.length === 0
        ? `thiếu số liệu kỳ sau của ${listed(newer)}`
        : `thiếu số liệu kỳ trước của ${listed(older)}${newer.length === 0 ? '' : ` và kỳ sau của ${listed(newer)}`}`;
    return `"${first}" và "${second}" không cùng một địa bàn vì giữa hai kỳ đơn vị đã được sắp xếp: ${joined}; hãy xem riêng từng giai đoạn, hoặc so sánh khi đã đủ tệp: bhxh-report diff ${side(given.older, older)} -- ${side(given.newer, newer)}`;
  },
  trendReformed: ({ first, second, level }) =>
    `"${first}" và "${second}" tuy cùng tên nhưng không cùng một đơn vị: từ ngày 01/7/2025 ${LEVELS[level]}; hãy xem riêng từng giai đoạn.`,
  unknownIndicator: ({ id, nearest, known }) =>
    nearest.length === 0
      ? `Không có chỉ tiêu "${id}" trong các tệp; các tên có trong tệp bắt đầu bằng: ${listed(known)}.`
      : `Không có chỉ tiêu "${id}" trong các tệp; có phải ${nearest.map((name) => `"${name}"`).join(' hoặc ')} không?`,
};
