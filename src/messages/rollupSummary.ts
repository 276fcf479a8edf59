import type { LeftReason } from '../diagnostics/rollupCodes.js';
import type { Language } from './language.js';

/** What the operator is told of a sum of units. */
export interface RollupSummary {
  readonly done: (args: {
    output: string;
    units: number;
    figures: number;
    warnings: number;
    missing: number;
  }) => string;
  /** While many files are read. */
  readonly progress: (args: { read: number; files: number }) => string;
  readonly partial: (args: { name: string; units: number; expected: number }) => string;
  readonly dates: (args: { name: string; earliest: string; latest: string }) => string;
  readonly left: (args: { name: string; units: number; reason: string }) => string;
  readonly words: (args: { names: readonly string[] }) => string;
  readonly more: (args: { count: number }) => string;
  readonly incomplete: (args: { keys: readonly string[] }) => string;
  /** `files`: those that have errors or do not go with the others; 0 where the frame is at fault. */
  readonly notAdded: (args: { files: number }) => string;
  readonly reasons: Readonly<Record<LeftReason, string>>;
}

export const rollupSummary: Readonly<Record<Language, RollupSummary>> = {
  vi: {
    done: ({ output, units, figures, warnings, missing }) =>
      [
        `${output}: cộng ${units} đơn vị, ${figures} số liệu`,
        ...(warnings > 0 ? [`các tệp nguồn có ${warnings} cảnh báo, xem bằng validate`] : []),
        ...(missing > 0 ? [`các tệp nguồn còn ${missing} chỗ chưa điền, không cộng`] : []),
      ].join('; '),
    progress: ({ read, files }) => `đã đọc ${read}/${files} tệp`,
    partial: ({ name, units, expected }) => `${name}: chỉ ${units}/${expected} đơn vị có số liệu, tổng chưa đủ`,
    dates: ({ name, earliest, latest }) =>
      `${name}: số liệu của nhiều ngày, từ ${earliest} đến ${latest}; ghi ngày sớm nhất`,
    left: ({ name, units, reason }) => `${name} (${units} đơn vị): ${reason}`,
    words: ({ names }) => `Lời văn riêng của từng đơn vị, không gộp: ${names.join(', ')}`,
    more: ({ count }) => `… và ${count} mục khác; đầu tệp kết quả kê đủ`,
    incomplete: ({ keys }) => `Còn thiếu ${keys.join(', ')}; hãy điền vào tệp, hoặc cộng lại với --frame.`,
    notAdded: ({ files }) => (files > 0 ? `Có ${files} tệp không cộng được; chưa ghi gì.` : 'Chưa ghi gì.'),
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
      'name-taken': 'trùng tên với dòng khác',
      'without-value': 'con số chính của dòng này không cộng được',
      'per-event': 'số người mỗi cuộc, đã có tổng số hoặc không tính được tổng số',
      'other-source': 'con số theo nguồn khác',
      'own-number': 'mục riêng của từng đơn vị, có con số không cộng được',
      'words-differ': 'các đơn vị ghi khác nhau',
      'too-many': 'quá nhiều tên',
      'own-words': 'lời riêng của từng đơn vị',
    },
  },
  en: {
    done: ({ output, units, figures, warnings, missing }) =>
      [
        `${output}: ${units} units added, ${figures} figures`,
        ...(warnings > 0 ? [`the source files have ${warnings} warnings, see validate`] : []),
        ...(missing > 0 ? [`the source files have ${missing} places to fill in, which are not added`] : []),
      ].join('; '),
    progress: ({ read, files }) => `${read}/${files} files read`,
    partial: ({ name, units, expected }) => `${name}: only ${units}/${expected} units have it, the sum is incomplete`,
    dates: ({ name, earliest, latest }) =>
      `${name}: numbers of several days, from ${earliest} to ${latest}; the earliest is given`,
    left: ({ name, units, reason }) => `${name} (units: ${units}): ${reason}`,
    words: ({ names }) => `Words of single units, not taken over: ${names.join(', ')}`,
    more: ({ count }) => `… and ${count} more; the head of the result lists all`,
    incomplete: ({ keys }) => `Still missing: ${keys.join(', ')}; fill them in, or add again with --frame.`,
    notAdded: ({ files }) =>
      files > 0 ? `Files that cannot be added: ${files}; nothing was written.` : 'Nothing was written.',
    reasons: {
      'percent-only': 'only a percentage, without the numbers to work it out from',
      'percent-inexact': 'the sum is not exact, so no percentage can be worked out',
      'not-all': 'not every unit has it',
      'plan-unknown': 'not every unit has its plan in numbers',
      'change-mixed': 'some rose, some fell, and not all by exact numbers',
      wording: 'some units give words only, such as "hàng trăm"',
      'ratio-mixed': 'some units give a/b, some a single number',
      'kind-mixed': 'money in some units, a count in others',
      'too-long': 'the sum has too many digits',
      'unit-differs': 'another unit word',
      'name-taken': 'another line has this name',
      'without-value': 'the number that it belongs to could not be added',
      'per-event': 'people at each event, whose total is given or cannot be worked out',
      'other-source': 'the number of another source',
      'own-number': 'a matter of each unit, with a number that cannot be added',
      'words-differ': 'the units differ',
      'too-many': 'too many names',
      'own-words': 'words of each unit',
    },
  },
};
