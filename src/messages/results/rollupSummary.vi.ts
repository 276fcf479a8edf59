import { countVi } from '../counts.js';
import type { RollupSummary } from './rollupSummary.js';

export const rollupSummaryVi: RollupSummary = {
  done: ({ output, units, figures, warnings, missing }) =>
    [
      `${output}: cộng ${countVi(units)} đơn vị, ${countVi(figures)} số liệu`,
      ...(warnings > 0 ? [`các tệp nguồn có ${countVi(warnings)} cảnh báo, xem bằng validate`] : []),
      ...(missing > 0 ? [`các tệp nguồn còn ${countVi(missing)} chỗ chưa điền, không cộng`] : []),
    ].join('; '),
  progress: ({ read, files }) => `đã đọc ${countVi(read)}/${countVi(files)} tệp`,
  partial: ({ name, units, expected }) =>
    `${name}: chỉ ${countVi(units)}/${countVi(expected)} đơn vị có số liệu, tổng chưa đủ`,
  dates: ({ name, earliest, latest }) =>
    `${name}: số liệu của nhiều ngày, từ ${earliest} đến ${latest}; ghi ngày sớm nhất`,
  left: ({ name, units, reason }) => `${name} (${countVi(units)} đơn vị): ${reason}`,
  words: ({ names }) => `Lời văn riêng của từng đơn vị, không gộp: ${names.join(', ')}`,
  more: ({ count }) => `… và ${countVi(count)} mục khác; đầu tệp kết quả kê đủ`,
  incomplete: ({ keys }) => `Còn thiếu ${keys.join(', ')}; hãy điền vào tệp, hoặc cộng lại với --frame.`,
  heldBack: ({ warnings, missing }) =>
    `Có ${countVi(warnings)} cảnh báo, ${countVi(missing)} mục còn thiếu; chưa ghi gì vì --strict.`,
  notAdded: ({ files }) => (files > 0 ? `Có ${countVi(files)} tệp không cộng được; chưa ghi gì.` : 'Chưa ghi gì.'),
  reasons: {
    'percent-only': 'chỉ có tỷ lệ, không có số để tính lại',
    'percent-inexact': 'tổng không phải số chính xác nên không tính được tỷ lệ',
    'not-all': 'không phải đơn vị nào cũng có',
    'plan-unknown': 'không phải đơn vị nào cũng có số kế hoạch',
    'change-mixed': 'nơi tăng nơi giảm mà không đủ số chính xác',
    wording: 'có nơi chỉ nói bằng chữ, như "hàng trăm"',
    'ratio-mixed': 'có nơi ghi a/b, có nơi ghi một số',
    'kind-mixed': 'nơi là số tiền, nơi là số đếm',
    'too-long': 'tổng quá nhiều chữ số',
    'unit-differs': 'khác đơn vị tính',
    'scope-differs': 'các đơn vị ghi phạm vi (scope) khác nhau',
    'name-taken': 'trùng tên với dòng khác',
    'value-partial': 'con số chỉ là tổng của một số đơn vị, không so được với kế hoạch hay tổng thể của tất cả',
    'without-value': 'con số chính của dòng này không cộng được',
    'per-event': 'số người mỗi cuộc, đã có tổng số hoặc không tính được tổng số',
    'other-source': 'con số theo nguồn khác',
    'own-number': 'mục riêng của từng đơn vị, có con số không cộng được',
    'own-places': 'kết quả của từng nơi trong một đơn vị; muốn cộng theo từng nơi thì thêm --places',
    'words-differ': 'các đơn vị ghi khác nhau',
    'too-many': 'quá nhiều tên',
    'own-words': 'lời riêng của từng đơn vị',
  },
};
