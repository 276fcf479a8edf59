import type { RegisterRows } from '../../diagnostics/registerCodes.js';
import { ROWS_VI, registerRows } from '../../diagnostics/registerRows.js';
import type { ExplainMessages } from './explainMessages.js';

export const explainMessagesVi: ExplainMessages = {
  kinds: {
    count: 'số đếm',
    rate: 'tỷ lệ',
    points: 'chênh lệch tỷ lệ',
    money: 'số tiền',
    ratio: 'số trên tổng số',
    date: 'ngày, tháng, năm',
    document: 'số, ký hiệu văn bản',
    wording: 'số trong câu chữ',
  },
  value: ({ value, kind, unit }) =>
    `Giá trị: ${value ?? 'không có trị số chính xác'} (${explainMessagesVi.kinds[kind]}${unit === null ? '' : `, ${unit}`})`,
  published: ({ place, isName }) => `${isName ? 'Ghi' : 'Công bố, ghi'} tại ${place}`,
  counted: ({ registers }) => `Đếm trong ${rowsIn(registers)}`,
  alsoCounted: ({ text, registers }) => `Đếm được ${text} trong ${rowsIn(registers)}`,
  computed: ({ formula }) => `Tính toán: ${formula}`,
  accordingTo: ({ sources }) => `Theo ${sources.join('; ')}`,
  beside: ({ period, text, comparable, reason }) => {
    const other = text === null ? period : `${period} (${text})`;
    const why = reason === null ? '' : comparable ? ` (${reason})` : `, vì ${reason}`;
    return `So với ${other}: ${comparable ? '' : 'không '}so sánh được${why}`;
  },
  inReport: 'Trong báo cáo:',
  notInReport: 'Báo cáo không in số liệu này.',
  more: ({ count }) => `… và ${count} chỗ nữa`,
  notFound: ({ asked, file, nearest }) =>
    `Không có số liệu nào là "${asked}" trong ${file}; ${
      nearest.length === 0
        ? `xem tất cả: bhxh-report explain ${file}`
        : `có phải ${nearest.map((word) => `"${word}"`).join(' hoặc ')} không?`
    }`,
  several: ({ asked, count, example }) =>
    `"${asked}" ứng với ${count} số liệu; để xem kỹ một số, hãy gọi tên nó, chẳng hạn: ${example}`,
  furtherNames: ({ id, count }) => `Còn ${count} số liệu có tên bắt đầu bằng "${id}."; hãy hỏi "${id}." để xem.`,
  notExplained: ({ file, errors }) => `${file}: ${errors} lỗi, chưa tra được nguồn số liệu`,
};

function rowsIn(registers: readonly RegisterRows[]): string {
  return registers.map((rows) => registerRows(rows, ROWS_VI)).join('; ');
}
