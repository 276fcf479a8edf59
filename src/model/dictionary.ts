import { commonKeys, innerKeys, isAmong } from './commonKeys.js';
import { type KeyDescription, keysOf, type ValueDescription } from './keysOf.js';
import type { LeafKind } from './leaf.js';
import { unitYearSchema } from './schema/unitYear.js';
import { yamlScalar } from './yamlScalar.js';

/** What a person writes for each kind of scalar. */
const KIND_WORDS: Readonly<Record<LeafKind, string>> = {
  text: 'chữ',
  narrative: 'lời văn',
  identifier: 'tên riêng',
  documentNumber: 'số, ký hiệu',
  choice: 'chọn một',
  flag: 'có/không',
  count: 'số đếm',
  rate: 'tỷ lệ',
  money: 'số tiền',
  amount: 'con số',
  date: 'ngày',
  fullDate: 'ngày đầy đủ',
};

const COLUMNS = ['Khóa', 'Bắt buộc', 'Kiểu', 'Ý nghĩa', 'Ví dụ'];

/** A group of fewer keys is shown again in every place; a larger one only once. */
const FEW_KEYS = 3;

/** What tables are written with. */
interface Shown {
  /** Where each larger group of keys is shown, by what is in it. */
  readonly groups: Map<string, string>;
  /** Keys that are explained once for all. */
  readonly common: readonly KeyDescription[];
}

/**
 * Every key of the data file as Markdown, for data/README.md: an overview, the keys that stand in many places, then a
 * section for each key of the top level.
 */
export function dictionary(): string {
  const keys = keysOf(unitYearSchema);
  const shown: Shown = { groups: new Map(), common: commonKeys(keys) };
  const overview = keys.map((key) => [
    `[\`${key.name}\`](#${key.name.toLowerCase()})`,
    must(key),
    kindWords(key),
    key.description,
  ]);
  return [
    table(['Khóa', 'Bắt buộc', 'Kiểu', 'Nội dung'], overview),
    ...commonSection(shown.common),
    ...keys.map((key) => section(key, shown)),
  ].join('\n\n');
}

/** Explained here, and only named in the tables below. */
function commonSection(common: readonly KeyDescription[]): readonly string[] {
  const shown: Shown = { groups: new Map(), common: [] };
  return [
    '### Các khóa chung',
    'Những khóa này có ở nhiều nơi, nơi nào cũng dùng như nhau, không bắt buộc; các bảng bên dưới chỉ kể tên.',
    table(COLUMNS, rowsOf(common, '', '', shown)),
  ];
}

function section(key: KeyDescription, shown: Shown): string {
  const must = key.required ? 'bắt buộc' : 'không bắt buộc';
  const intro = [`### ${key.name}`, `${upperFirst(kindWords(key))}, ${must}. ${meaning(key)}`];
  const keys = innerKeys(key);
  if (keys.length === 0) return [...intro, ...exampleBlock(key)].join('\n\n');
  const before = placeOf(keys, key.name, shown);
  if (before !== null) return [...intro, `Các khóa bên trong như ở \`${before}\`.`].join('\n\n');
  const whose = key.shape.type === 'list' ? 'Mỗi mục của danh sách có các khóa:' : 'Các khóa bên trong:';
  return [...intro, whose, table(COLUMNS, rowsOf(keys, key.name, '', shown))].join('\n\n');
}

/** A row for each key and, below it, for each key inside it: `sites.count`, `items[].form`. */
function rowsOf(
  keys: readonly KeyDescription[],
  place: string,
  prefix: string,
  shown: Shown,
): readonly (readonly string[])[] {
  const own = keys.filter((key) => !isAmong(key, shown.common));
  const names = keys.filter((key) => !own.includes(key)).map(({ name }) => `\`${prefix}${name}\``);
  const others = names.length === 0 ? [] : [[names.join(', '), '', '', 'Xem [các khóa chung](#các-khóa-chung).', '']];
  const rows = own.flatMap((key) => {
    const inner = innerKeys(key);
    const before = placeOf(inner, `${place}.${key.name}`, shown);
    const like = before === null ? '' : ` Các khóa bên trong như ở \`${before}\`.`;
    const row = [`\`${prefix}${key.name}\``, must(key), kindWords(key), meaning(key) + like, exampleOf(key)];
    if (before !== null) return [row];
    const path = `${prefix}${key.name}${key.shape.type === 'list' ? '[]' : ''}.`;
    return [row, ...rowsOf(inner, `${place}.${key.name}`, path, shown)];
  });
  return [...rows, ...others];
}

/** Where the same keys are shown already; null where they are not, and then they are shown here. */
function placeOf(keys: readonly KeyDescription[], here: string, { groups }: Shown): string | null {
  if (keys.length < FEW_KEYS) return null;
  const content = JSON.stringify(keys);
  const before = groups.get(content);
  if (before === undefined) groups.set(content, here);
  return before ?? null;
}

/** The text, number or date that stands here, or in each item of the list. */
function leafOf(value: ValueDescription): ValueDescription {
  return value.shape.type === 'list' ? leafOf(value.shape.of) : value;
}

function meaning(value: ValueDescription): string {
  const leaf = leafOf(value);
  const each = leaf === value || leaf.description === '' ? '' : ` Mỗi mục: ${lowerFirst(leaf.description)}`;
  const text = `${value.description}${each}`.replaceAll('<', '\\<');
  if (leaf.shape.type !== 'leaf' || leaf.shape.choices.length === 0) return text;
  return `${text} Chọn: ${leaf.shape.choices.map((choice) => `\`${choice}\``).join(', ')}.`;
}

function kindWords({ shape }: ValueDescription): string {
  switch (shape.type) {
    case 'leaf':
      return KIND_WORDS[shape.kind];
    case 'map':
      return 'nhóm khóa';
    case 'list':
      return shape.of.shape.type === 'map' ? 'danh sách' : `danh sách ${kindWords(shape.of)}`;
  }
}

function exampleOf(value: ValueDescription): string {
  const { example } = leafOf(value);
  return example === null ? '' : `\`${yamlScalar(example)}\``;
}

function exampleBlock(key: KeyDescription): readonly string[] {
  const { example } = leafOf(key);
  if (example === null) return [];
  const written = yamlScalar(example);
  const lines = key.shape.type === 'list' ? [`${key.name}:`, `  - ${written}`] : [`${key.name}: ${written}`];
  return [['```yaml', ...lines, '```'].join('\n')];
}

function must({ required }: KeyDescription): string {
  return required ? 'có' : '';
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
