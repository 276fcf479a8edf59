import { isMap } from '../../model/isMap.js';
import { keysOf, type ValueShape } from '../../model/keysOf.js';
import { unitYearSchema } from '../../model/schema/unitYear.js';

/** Numbers that name something: documents, days, years, and what bears a number for a name ("khóa 12", "Đề án 06"). */
const NAMES: readonly RegExp[] = [
  /\d+[-/]\p{Lu}[\p{L}\p{N}/-]*/gu,
  /(?<!\p{L})(?:(?:ngày|tháng|quý)\s+\d{1,2}(?:[/.-]\d{1,2})?(?:[/.-]\d{4})?|năm\s+\d{4}|(?:giai đoạn|nhiệm kỳ)\s+\d{4}(?:\s?[-–]\s?\d{4})?)(?![\d.,]\d|%)/giu,
  /(?<!\d)\d{1,2}\/(?:\d{1,2}\/)?\d{4}(?!\d)/gu,
  // "Đề án 06 của Chính phủ"; but a number with a word of what is counted is one: "chương trình 15 phút", "khoản 500 triệu".
  /(?<!\p{L})(?<!(?:tổng|con|chuyên)\s)(?:số|khóa|thứ|điều|khoản|chương|mục|nghị quyết|chỉ thị|quyết định|nghị định|thông tư|đề án|chương trình|ban chỉ đạo|quốc lộ)\s+\d+(?!\d|[.,]\d|\s?%|\s+(?!(?:của|về|và|tại|ở|trên|do|theo|năm|hằng|hàng|đã|đang|được|là|đến|đối|trong|điều)(?!\p{L}))\p{L})/giu,
  // "từ 2016 đến 2020": years, as long as nothing is counted with them.
  /(?<!\p{L})(?:từ|đến|tới|trước|sau)\s+(?:19|20)\d{2}(?![\d.,%]|\s+\p{Ll})/giu,
];

const WORDINGS: readonly RegExp[] = [
  /(?<!\p{L})hàng\s+(?:chục|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ])(?!\p{L})/iu,
  // "ba hội nghị"; not "thứ hai", nor "hai bên" of an agreement. "năm" is a year far more often than five.
  /(?<!\p{L})(?<!(?:thứ|tháng|quý|khóa|lần)\s)(?:hai(?!\s+bên)|ba|bốn|sáu|bảy|tám|chín|mười)\s+\p{Ll}/iu,
];

/** Whether a sentence says how many, in digits or in words, or names a figure: what holds of one unit then does not of many. */
export function statesNumber(sentence: string): boolean {
  if (sentence.includes('{{') || WORDINGS.some((wording) => wording.test(sentence))) return true;
  return /\d/.test(sentence) && /\d/.test(NAMES.reduce((rest, name) => rest.replace(name, ' '), sentence));
}

const SHAPES: ReadonlyMap<string, ValueShape> = new Map(keysOf(unitYearSchema).map(({ name, shape }) => [name, shape]));

/** Whether a sentence in the value of a key of the model, or in an item of its list, does. */
export function hasNumbers(key: string): (value: unknown) => boolean {
  const shape = SHAPES.get(key);
  if (shape === undefined) throw new Error(`The model has no ${key}`);
  const item = shape.type === 'list' ? shape.of.shape : shape;
  return (value) => statesIn(value, item);
}

function statesIn(value: unknown, shape: ValueShape): boolean {
  switch (shape.type) {
    case 'leaf':
      return shape.kind === 'narrative' && typeof value === 'string' && statesNumber(value);
    case 'list':
      return Array.isArray(value) && value.some((item) => statesIn(item, shape.of.shape));
    case 'map':
      return isMap(value) && shape.keys.some((key) => statesIn(value[key.name], key.shape));
  }
}
