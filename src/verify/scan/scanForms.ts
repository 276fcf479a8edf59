import { SCALE_WORDS } from '../../quantity/read/scale.js';
import type { SpotKind } from './spot.js';

/** A way in which digits are written; what an earlier form took, a later one no longer sees. */
interface Form {
  /** Null: no figure of any report, left alone wherever it stands. */
  readonly kind: SpotKind | null;
  /** Matched against the folded text in lower case, or as it stands where capitals matter. */
  readonly pattern: RegExp;
  readonly cased?: true;
}

/** At most seven groups of three: the time to read a row of numbers must not grow with its square. */
const NUMBER = String.raw`\d{1,3}(?: \d{3}){1,7}(?![\d.,])|\d+(?:[.,]\d+)*`;
/** "tỷ" begins other words too: "tỷ lệ", "tỷ trọng". */
const SCALE = `(?:${SCALE_WORDS.join('|')})(?<!t[ỷỉ](?= (?:lệ|trọng|suất|giá)))`;
const END = String.raw`(?![\p{L}\d])`;
/** The currency, not the begin of another word: "15 đồng chí", "250 nghìn đồng bào". */
const DONG = `đồng${END}(?! (?:chí|bào|nghiệp|hồ)${END})`;
/** "3.900 tỷ đồng", "291 nghìn tỷ", "1 tỷ 250 triệu đồng". */
const SCALED = `(?:${NUMBER})(?: ?|[.,] ?(?=t[ỷỉ] đồng|triệu đồng))${SCALE}${END}(?: ${SCALE}${END})?(?: (?:${NUMBER}) ?${SCALE}${END})*(?: ?${DONG})?`;
const RATE = `(?:${NUMBER})(?:[.,]?%| ?[%‰]| ?phần (?:trăm|nghìn)${END})`;
const SMALL = String.raw`\d{1,3}(?:,\d+)?`;
const MONEY = `(?:${NUMBER}) ?(?:${DONG}|(?:vnđ|vnd|đ)${END})`;
const YEAR = String.raw`(?:19|20)\d\d(?![\d.,])`;
const START = String.raw`(?<![\d\p{L}])(?<!\d[.,/])`;

/** In the order in which they are tried. */
export const FORMS: readonly Form[] = [
  // Addresses and names: "https://…", "a1@b.vn", "covid-19", "H1N1", "VssID2".
  { kind: null, pattern: /https?:\/\/\S+|www\.\S+|(?<!\S)\S+@\S+|covid ?-? ?\d+/gu },
  // The mark of a note, right behind what it belongs to: "837.727(1)", "toàn tỉnh[2]".
  { kind: null, pattern: /(?:\((?<=[\p{L}\d%]\()\d{1,2}\)|\[(?<=[\p{L}\d%]\[)\d{1,2}\])(?![\p{L}\d])/gu },
  { kind: 'date', pattern: /(?:ngày )?(?<!\d)\d{1,2} +tháng +\d{1,2} +năm +\d{4}(?!\d)/gu },
  { kind: 'date', pattern: /tháng +\d{1,2}(?: +năm +| ?[/.-] ?)\d{4}(?!\d)/gu },
  { kind: 'date', pattern: /(?:ngày )?(?<![\d.,/-])\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?\d{4}(?![\d])(?![/-]\p{L})/gu },
  // "124-KH/TU", "203/KH-UBND", "30/2020/NĐ-CP", "02-CTPH/BTGTU-BHXH".
  {
    kind: 'document',
    pattern: /(?<![\d\p{L}.,/-])\d+(?:\/\d{4})? ?[-/] ?\p{Lu}[\p{L}\p{N}]*(?:[-/&.]\p{L}[\p{L}\p{N}]*)*/gu,
    cased: true,
  },
  { kind: 'date', pattern: /(?<![\d.,/-])(?:0?[1-9]|1[0-2]) ?\/ ?(?:19|20)\d\d(?!\d|[.,/-]\d)/gu },
  {
    kind: 'partialDate',
    pattern: /(?:ngày|mùng|mồng) +\d{1,2}(?: ?[/-] ?\d{1,2}| +tháng +\d{1,2})?(?!\d|[.,/]\d)/gu,
  },
  // "chiều 16/11", "đến 12-6, toàn tỉnh"
  {
    kind: 'partialDate',
    pattern:
      /(?<!\p{L})(?:(?:sáng|trưa|chiều|tối) +(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])(?!\d|[.,/-]\d)|(?:đến|từ|hết) +(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])(?=,? (?:toàn|cả|huyện|tỉnh|bhxh|đến|là|có|được|đạt|đã)(?!\p{L})))/gu,
  },
  { kind: 'partialDate', pattern: /(?:tháng|quý) +\d{1,2}(?!\d|[.,/]\d)/gu },
  { kind: null, pattern: /(?<![\d.,])\d{1,2} ?(?:giờ|h(?=\d|\s|$)|:(?=\d\d(?!\d)))(?: ?\d{1,2}(?!\d))?(?: ?phút)?/gu },
  // Telephones: after their word, or ten unbroken digits with a zero in front.
  {
    kind: null,
    pattern: /(?:điện thoại|đt|tel|fax|hotline|số máy)[ .:]*\+?\d[\d .-]{6,}\d|(?<![\d.,])0\d{9,10}(?![.,]?\d)/gu,
  },
  {
    kind: 'range',
    pattern: new RegExp(
      `${START}(?:${NUMBER})(?: ?%)? ?- ?(?:${SCALED}|${RATE}|${MONEY}|(?:${NUMBER})(?![\\d\\p{L}]))`,
      'gu',
    ),
  },
  {
    kind: 'range',
    pattern: new RegExp(
      `(?:(?<!\\p{L})từ |${START}(?!${YEAR}))(?:${NUMBER})(?: ?%)? đến (?:${RATE}|(?!${YEAR})(?:${NUMBER})(?![\\d\\p{L}]))`,
      'gu',
    ),
  },
  {
    kind: 'ratio',
    pattern: new RegExp(
      `${START}(?:${NUMBER}) (?:trên|trong tổng số|trong số) (?:tổng số )?(?:${NUMBER})(?![\\d\\p{L}%])`,
      'gu',
    ),
  },
  // The sign of a list stands behind its last number only: "15, 20 và 25%".
  { kind: 'percent', pattern: new RegExp(`${START}${SMALL}(?=(?:, ${SMALL}){0,20} và ${SMALL} ?%)`, 'gu') },
  { kind: 'percent', pattern: new RegExp(START + RATE, 'gu') },
  { kind: 'number', pattern: new RegExp(`${START}(?:${SCALED}|${MONEY})`, 'gu') },
  { kind: 'ratio', pattern: new RegExp(`${START}(?:${NUMBER}) ?/ ?(?:${NUMBER})(?![\\d\\p{L}])`, 'gu') },
  { kind: 'year', pattern: /(?:năm )?(?<![\d\p{L}.,/-])(?:19|20)\d\d(?![\d\p{L}]|[.,/]\d)/gu },
  // Not of a part that lost its whole: "7/ ban".
  { kind: 'number', pattern: new RegExp(`${START}(?:${NUMBER})(?![\\d\\p{L}]|/(?:\\s|$))`, 'gu') },
  { kind: 'odd', pattern: /(?<![\d.,\p{L}])[\d.,\p{L}]*\d[\d.,\p{L}]*/gu },
];
