import type { NextMessages } from './nextMessages.js';

export const nextMessagesVi: NextMessages = {
  nextMade: ({ input, output, missing }) =>
    missing > 0
      ? `${input} → ${output} (${missing} mục cần điền; xem từng mục: bhxh-report validate ${output === '<stdout>' ? '<tệp>' : output})`
      : `${input} → ${output} (không có số liệu nào phải điền; hãy đọc lại phần giữ nguyên)`,
  nextRefused: ({ file, errors }) => `${file}: ${errors} lỗi, chưa lập tệp năm sau; hãy sửa rồi chạy lại`,
  nextBroken: ({ file }) =>
    `${file}: tệp năm sau lập ra còn lỗi nêu trên nên chưa được ghi; hãy bỏ neo (&tên), bí danh (*tên) hoặc sửa chỗ ấy trong tệp năm nay`,
};
