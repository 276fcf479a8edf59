import type { RollupMessages } from './rollupMessages.js';

export const rollupMessagesVi: RollupMessages = {
  'rollup-unit-twice': ({ unit, file }) =>
    `Đã có ${unit} ở "${file}", cộng lại sẽ tính hai lần; hãy bỏ một tệp, hoặc ghi mã (unit.code) nếu là hai đơn vị trùng tên.`,
  'rollup-ground-shared': ({ unit, other, file }) =>
    `Địa bàn của ${unit} và ${other} ("${file}") trùng nhau, cộng lại sẽ tính hai lần; hãy bỏ một tệp.`,
  'rollup-levels-mixed': ({ unit, other, file }) =>
    `Khác cấp với ${other} ("${file}"): ${unit} có thể nằm trong đơn vị ấy, hoặc ngược lại, và bị tính hai lần; hãy cộng riêng từng cấp.`,
  'rollup-unit-ended': ({ unit, date, ended, now }) =>
    `Số liệu ghi là của ${unit} vào ${date}, nhưng từ ${ended} không còn đơn vị này${now.length === 0 ? '' : `, địa bàn nay thuộc ${now.join(', ')}`} nên không cộng được; hãy sửa tên đơn vị, kỳ báo cáo hoặc ngày của số liệu.`,
  'rollup-period-differs': ({ from, to, otherFrom, otherTo, file }) =>
    `Kỳ ${from} - ${to} khác kỳ ${otherFrom} - ${otherTo} của "${file}"; chỉ cộng được số liệu của cùng một kỳ.`,
  'rollup-no-places': () =>
    'Tệp không có kết quả của từng địa phương để cộng; hãy ghi ở places, hoặc khai bảng Excel ở registers với as: places.',
  'rollup-places-ended': ({ units, date, ended }) =>
    `Từ ${ended} không còn ${units.join(', ')}, mà số liệu ghi là của ${date}; vẫn cộng theo bảng, hãy kiểm tra lại tên đơn vị hoặc ngày của số liệu.`,
  'rollup-frame-number': ({ key, sum }) =>
    `Khung đã ghi "${key}" trong khi các đơn vị cộng lại là ${sum}; hãy xóa con số này khỏi khung.`,
};
