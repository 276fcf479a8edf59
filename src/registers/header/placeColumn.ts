import type { PlaceColumn, PlaceMeasure } from '../../diagnostics/registerCodes.js';
import { headingKey } from './headingKey.js';

const NAMES =
  /^(?:tên )?(?:huyện|xã|quận|thị xã|thành phố|phường|địa phương|đơn vị|địa bàn|đơn vị hành chính|bhxh (?:huyện|cơ sở))(?: (?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu))*$/u;

/** In this order: "BHXH TN" is voluntary, "BHTN" is unemployment. */
const MEASURES: readonly (readonly [PlaceMeasure, RegExp])[] = [
  ['voluntary', /(?:bhxh|bảo hiểm xã hội) (?:tự nguyện|tn)|bhxhtn/u],
  ['compulsory', /(?:bhxh|bảo hiểm xã hội) (?:bắt buộc|bb)|bhxhbb/u],
  ['health', /bhyt|bảo hiểm y tế/u],
  ['unemployment', /bhtn|bảo hiểm thất nghiệp/u],
  ['total', /tổng số người tham gia(?! (?:bhxh|bảo hiểm xã hội)(?! ?bhyt))/u],
  ['social', /(?:bhxh|bảo hiểm xã hội)(?!tn|bb| (?:tự nguyện|tn|bắt buộc|bb)(?: |$))/u],
];

const COVERAGE = /bao phủ/u;
const PERCENT = /%|tỷ lệ/u;
const PLAN = /^(?:số )?(?:kế hoạch|chỉ tiêu|kh|được giao)(?: (?:giao|được giao|năm|phát triển|kế hoạch|\d{4}))*$/u;
const RESULT =
  /^(?:(?:số|lũy kế|kết quả|thực hiện|th|đạt được|đạt|tổng số|số người|số lượng|người tham gia|người|tham gia|hiện có|số thẻ|năm|\d{4})(?: |$))*$/u;

/**
 * What a column of a table of localities holds, by its headings from top to bottom ("BHYT", "Kế hoạch"); null where
 * that is not sure. A difference ("còn thiếu", "so với năm 2024") is none of it.
 */
export function placeColumn(path: readonly string[]): 'name' | PlaceColumn | null {
  const key = headingKey(path.join(' '));
  if (path.some((part) => NAMES.test(headingKey(part)))) return 'name';
  const found = MEASURES.filter(([, words]) => words.test(key));
  const [only, ...more] = found;
  // "BHXH tự nguyện" is not "BHTN" as well; "BHXH, BHYT" together is neither.
  if (only === undefined || more.length > 0) return null;
  const [measure, words] = only;
  const rest = headingKey(key.replace(words, ' '));
  if (COVERAGE.test(rest)) return `${measure}.coverage`;
  if (PERCENT.test(rest)) return /năm trước|cùng kỳ/u.test(rest) ? null : `${measure}.percent`;
  if (PLAN.test(rest)) return `${measure}.plan`;
  return RESULT.test(rest) ? measure : null;
}
