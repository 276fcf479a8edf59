import type { InitMessages, InitUsage } from './initMessages.js';

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export const initUsageVi: InitUsage = {
  initMissing: () =>
    'Chưa rõ báo cáo của đơn vị nào, kỳ nào; hãy ghi --unit và --period, ví dụ: bhxh-report init --unit "Cà Mau" --period 2025',
  initPeriod: ({ said }) =>
    `Không hiểu kỳ báo cáo "${said}"; hãy ghi như: 2025, 6 tháng đầu năm 2025, quý III năm 2025, 1/10/2024 - 30/9/2025.`,
  initUnit: ({ name, nearest }) =>
    `Trong kỳ này không có tỉnh, thành phố nào tên "${name}"${nearest.length === 0 ? '' : `; có phải ${quoted(nearest)} không?`}${nearest.length === 0 ? '; ' : ' '}Huyện, xã thì ghi kèm cấp: "xã ${name}".`,
  initUnitEnded: ({ name, level, now }) =>
    `Từ ngày 01/7/2025 không còn ${level} ${name}; trong kỳ này địa bàn thuộc ${now.join(', ')}. Hãy ghi tên đơn vị mới, hoặc kỳ trước ngày ấy.`,
  initOver: ({ files }) => `Đã có ${quoted(files)}; chưa ghi gì, hãy đặt tên khác: bhxh-report init <tên>`,
};

export const initMessagesVi: InitMessages = {
  questions: {
    period: 'Kỳ báo cáo?',
    periodHint: 'năm 2025; 6 tháng đầu năm 2026; quý III năm 2025',
    unit: 'Đơn vị?',
    unitHint: 'Cà Mau; huyện, xã thì ghi kèm cấp: xã Lộc Ninh',
    profile: 'Thể thức? (↑ ↓ để chọn, rồi Enter)',
    profiles: {
      party: 'văn bản của Đảng (Hướng dẫn 05-HD/VPTW)',
      state: 'văn bản hành chính (Nghị định 30/2020/NĐ-CP)',
    },
    issuer: 'Cơ quan ban hành? (để trống thì điền sau)',
    symbol: 'Chữ viết tắt tên cơ quan trong số, ký hiệu? (để trống thì điền sau)',
    title: 'Chức vụ người ký?',
    signer: 'Họ và tên người ký? (để trống thì điền sau)',
    registers: 'Lập cả sổ Excel để ghi từng hội nghị, từng tin bài? Chương trình sẽ đếm thay. (↑ ↓ để chọn, rồi Enter)',
    yesNo: { yes: 'có', no: 'không' },
  },
  left: 'Chưa ghi gì.',
  made: ({ files, data, example }) =>
    `Đã lập ${files.join(', ')}. ${example ? 'Xem và sửa thử' : 'Điền số liệu vào'} ${data}, rồi: bhxh-report validate ${data} và bhxh-report build ${data}`,
};
