import type { AdoptMessages } from './adoptMessages.js';

export const adoptMessagesVi: AdoptMessages = {
  done: ({ input, output, numbers, typed, doubtful, facts, words, left, unwritten }) =>
    `${input} → ${output}: ${numbers} con số; ${typed} có chỗ riêng, ${doubtful} còn ngờ, ${facts} ở facts, ${words} trong lời văn, ${left} là ngày, năm, số văn bản nhắc lại${unwritten > 0 ? `, ${unwritten} không khóa nào ghi được (câu ở đầu tệp)` : ''}`,
  empty: ({ input, facts }) =>
    `${input}: không thấy số liệu nào của báo cáo tuyên truyền BHXH; tệp lập ra chỉ có khung${facts > 0 ? ', con số thì ghi ở facts' : ''}`,
  doubt: ({ place, found, home, alternatives }) =>
    `${place}: "${found}" ghi ở ${home}, cũng có thể là ${alternatives.join(', ')}`,
  guessed: ({ keys }) => `Suy ra, văn bản không nói rõ, cần xem lại: ${keys.join(', ')}`,
  unplaced: ({ count }) => `${count} câu chưa có chỗ trong tệp, ghi ở đầu tệp`,
  furniture: ({ count }) => `${count} dòng của trang web (trình đơn, bộ đếm, bình luận) đã bỏ, kê ở đầu tệp`,
  wrong: ({ output, errors }) => `${output} còn ${errors} chỗ phải sửa hoặc điền trước khi dùng, xem bằng validate`,
};
