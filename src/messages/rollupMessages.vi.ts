import type { RollupFindingArgs } from '../diagnostics/rollupCodes.js';
import type { FindingMessages } from './findingMessages.js';

/** Sentences about units that cannot be added. */
export const rollupMessagesVi: Pick<FindingMessages, keyof RollupFindingArgs> = {
  'rollup-unit-twice': ({ unit, file }) =>
    `${unit} đã có ở "${file}", cộng lại sẽ tính hai lần; hãy bỏ một tệp, hoặc ghi mã (unit.code) nếu là hai đơn vị trùng tên.`,
  'rollup-ground-shared': ({ unit, other, file }) =>
    `${unit} và ${other} ("${file}") có địa bàn chung, cộng lại sẽ tính hai lần; hãy bỏ một tệp.`,
  'rollup-levels-mixed': ({ unit, other, file }) =>
    `${unit} và ${other} ("${file}") không cùng cấp, đơn vị này có thể nằm trong đơn vị kia và bị tính hai lần; hãy cộng riêng từng cấp.`,
  'rollup-period-differs': ({ from, to, otherFrom, otherTo, file }) =>
    `Kỳ ${from} - ${to} khác kỳ ${otherFrom} - ${otherTo} của "${file}"; chỉ cộng được số liệu của cùng một kỳ.`,
  'rollup-frame-number': ({ key, sum }) =>
    `Khung đã ghi "${key}" trong khi các đơn vị cộng lại là ${sum}; hãy xóa con số này khỏi khung.`,
};
