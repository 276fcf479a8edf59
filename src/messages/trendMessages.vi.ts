import type { TrendMessages } from './trendMessages.js';

const LEVELS = { district: 'cấp huyện đã kết thúc', commune: 'các xã, phường đã được sắp xếp lại' } as const;

const listed = (words: readonly string[]): string => words.join(', ');

export const trendMessagesVi: TrendMessages = {
  trendSamePeriod: ({ first, second, period }) =>
    `"${first}" và "${second}" cùng một đơn vị, cùng một kỳ (${period}); hãy bỏ một trong hai.`,
  trendOtherUnit: ({ first, second }) =>
    `"${first}" và "${second}" là hai đơn vị khác nhau; hãy chỉ các tệp của một đơn vị.`,
  trendMerged: ({ first, second, older, newer }) => {
    const joined =
      older.length === 0
        ? `thiếu số liệu kỳ sau của ${listed(newer)}`
        : `thiếu số liệu kỳ trước của ${listed(older)}${newer.length === 0 ? '' : ` và kỳ sau của ${listed(newer)}`}`;
    return `"${first}" và "${second}" không cùng một địa bàn vì giữa hai kỳ đơn vị đã được sắp xếp: ${joined}; hãy xem riêng từng giai đoạn, hoặc dùng "bhxh-report diff" với đủ các tệp ở mỗi bên dấu --.`;
  },
  trendReformed: ({ first, second, level }) =>
    `"${first}" và "${second}" tuy cùng tên nhưng không cùng một đơn vị: từ ngày 01/7/2025 ${LEVELS[level]}; hãy xem riêng từng giai đoạn.`,
  unknownIndicator: ({ id, nearest }) =>
    `Không có chỉ tiêu "${id}" trong các tệp${nearest.length === 0 ? '; hãy chạy lệnh không có --indicator, thêm -f json, để xem tên các chỉ tiêu.' : `; có phải ${nearest.map((name) => `"${name}"`).join(' hoặc ')} không?`}`,
};
