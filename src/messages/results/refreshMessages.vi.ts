import type { RefreshMessages } from './refreshMessages.js';

export const refreshMessagesVi: RefreshMessages = {
  titles: {
    changes: 'Con số đổi theo số liệu',
    unknown: 'Con số mang tên mà số liệu không có',
    emptied: 'Con số đã bị xóa trong văn bản, không được ghi lại',
  },
  change: ({ before, after, id }) => `${before} → ${after} [${id}]`,
  left: ({ found, id, near }) =>
    `${found === '' ? '' : `"${found}" `}[${id}]${near === null ? '' : `; trong số liệu, tên gần nhất ở ${near}`}`,
  leftAlone: ({ count }) =>
    `${count} con số mang tên mà số liệu không có được để nguyên; hãy sửa các chỗ kê trên trong Word, hoặc sửa tệp số liệu, bộ mẫu (--template).`,
  nothing: ({ report, controls }) =>
    `${report}: ${controls} con số có tên đều đã đúng với số liệu, không có gì phải đổi`,
  sources:
    'Ghi chú: số thứ tự dòng và lời văn ở phụ lục "Nguồn số liệu" là chữ thường, không được cập nhật; nếu tệp số liệu đã thêm, bớt dòng thì hãy lập lại phụ lục bằng build --sources.',
  written: ({ output, changes, comments, tracked, backup }) =>
    `${output}: đã đổi ${changes} con số${tracked ? ', ghi thành sửa đổi chờ duyệt (Track Changes)' : ''}` +
    `${comments === 0 ? '' : `; ${comments} nhận xét`}` +
    `${backup === null ? '' : `; bản cũ: ${backup}`}`,
  copied: ({ report, output }) => `${report} → ${output} (chép y nguyên)`,
};
