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
  lines: ({ changed, left }) =>
    `Phụ lục "Nguồn số liệu": ${changed} hàng đổi số thứ tự dòng${left === 0 ? '' : `, ${left} hàng để nguyên vì không rõ lấy từ dòng nào`}; trích dẫn ở cột "Nội dung" không đổi lời.`,
  written: ({ output, changes, comments, tracked, backup }) =>
    `${output}: đã đổi ${changes} con số${tracked ? ', ghi thành sửa đổi chờ duyệt (Track Changes)' : ''}` +
    `${comments === 0 ? '' : `; ${comments} nhận xét`}` +
    `${backup === null ? '' : `; bản cũ: ${backup}`}`,
  copied: ({ report, output }) => `${report} → ${output} (chép y nguyên)`,
};
