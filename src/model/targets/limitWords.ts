import { wholeWords } from '../../quantity/text/wholeWords.js';

/** A name of what is to be kept low. */
interface LowRow {
  readonly low: RegExp;
  /** With one of these it is what is won from it: debts collected, the poor insured, violations dealt with. */
  readonly unless: RegExp;
}

const WON_OF_THE_POOR = /tham gia|thẻ|hiểm|bhyt|bhxh|bhtn|hỗ trợ|cấp|tặng|thoát/u;

/** The vocabulary of arrears is that of Luật Bảo hiểm xã hội 2024 (Điều 38, 39), older reports say "nợ". */
const LOW: readonly LowRow[] = [
  {
    low: /(?<!thu )nợ(?! lực)|(?:chậm|trốn) (?:đóng|nộp)|tồn đọng/u,
    unless: /(?<!chưa |phải |cần )(?:thu hồi|thu được|đã thu|xóa|xoá|trả|đòi|đôn đốc|khắc phục|thanh toán|xử lý)/u,
  },
  {
    low: /(?:bhxh|bảo hiểm xã hội|rút|hưởng)(?: [A-Za-zÀ-ỹ]+){0,3} (?:một|1|01) lần|(?:ngừng|dừng|bỏ|rời)(?: [A-Za-zÀ-ỹ]+){0,2} (?:đóng|tham gia)/u,
    unless: /không|bảo lưu|vận động|tuyên truyền|tư vấn|quay lại/u,
  },
  { low: /(?:tỷ lệ|số)(?: [A-Za-zÀ-ỹ]+){0,2} nghèo|tỷ lệ(?: [A-Za-zÀ-ỹ]+){0,2} thất nghiệp/u, unless: WON_OF_THE_POOR },
  {
    low: /vi phạm|sai phạm|khiếu nại|tố cáo|quá hạn|bội chi/u,
    unless: /(?<!chưa |phải |cần )(?:xử lý|giải quyết|phát hiện|thanh tra|kiểm tra)/u,
  },
].map(({ low, unless }) => ({ low: wholeWords(low), unless: wholeWords(unless) }));

/** What may be a fall itself, or what falls; a cost, which has a budget or is aimed at; the poor, who become fewer or are insured. */
const FALL = wholeWords(/giảm/u);
const COST = wholeWords(/^(?:tổng )?(?:số )?(?:tiền )?chi(?! nhánh| bộ| trả)/u);
const POOR = wholeWords(/nghèo/u);
const INSURED = wholeWords(WON_OF_THE_POOR);

/** Whether the name of what is counted says that it is to be kept low; null where that is open, and is to be said in the data. */
export function isKeptLow(label: string): boolean | null {
  const words = label.normalize('NFC').toLowerCase();
  const row = LOW.find(({ low }) => low.test(words));
  if (row !== undefined && !row.unless.test(words)) return FALL.test(words) ? null : true;
  const isOpen = COST.test(words) || (row === undefined && POOR.test(words) && !INSURED.test(words));
  return isOpen ? null : false;
}
