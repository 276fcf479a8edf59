import type { Passage } from '../../../src/readers/readDocument.js';
import { PROVINCES } from '../../../src/territories/provinces.js';
import type { Subject } from '../subjects.js';
import { type Edit, typed } from './edit.js';
import { everyNth } from './moved.js';

const GIVERS = ['HĐND tỉnh', 'UBND tỉnh', 'BHXH Việt Nam', 'Chính phủ', 'BHXH tỉnh'];
const UNITS = ['người', 'lượt người', 'hộ', 'tin, bài', 'hội nghị', 'thẻ'];
const WHOLES = ['dân số', 'lực lượng lao động', 'số phải thu'];
const BODIES = ['Ban Tuyên giáo Tỉnh ủy', 'BHXH tỉnh', 'UBND tỉnh', 'Tỉnh ủy', 'BHXH Việt Nam', 'Chính phủ'];

/** Words beside figures that are data too. */
export function beside(subject: Subject): readonly Edit[] {
  const { passages, summary } = subject;
  const home = summary.unit.unit.name.text;
  const lines = passages.filter(({ place, controls }) => place.region === 'body' && controls.length > 0);
  const province = PROVINCES.filter(({ name }) => name !== home);
  const other = province[province.findIndex(({ name }) => name > home) + 1]?.name ?? 'Cà Mau';
  return [
    ...everyNth(
      lines.flatMap((one) =>
        exchangedWords(one, GIVERS, 'plan giver', (word) => new RegExp(`(?<!\\p{L})${word}(?= giao)`, 'u')),
      ),
      15,
    ),
    ...everyNth(
      lines.flatMap((one) =>
        exchangedWords(one, UNITS, 'unit word', (word) => new RegExp(`(?<=\\d )${word}(?!\\p{L})(?! lao)`, 'u')),
      ),
      15,
    ),
    ...everyNth(
      lines.flatMap((one) =>
        exchangedWords(one, WHOLES, 'denominator', (word) => new RegExp(`(?<=% )${word}(?!\\p{L})`, 'u')),
      ),
      10,
    ),
    ...everyNth(
      lines.flatMap((one) =>
        exchangedWords(
          one,
          BODIES,
          'issuing body',
          (word) => new RegExp(`(?<!\\p{L})${word}(?= (?:đã )?ban hành)`, 'u'),
        ),
      ),
      10,
    ),
    ...everyNth(
      lines.flatMap((one) =>
        exchangedWords(
          one,
          ['năm 2017', 'năm 2018', 'năm 2019', 'năm 2020', 'năm 2021', 'năm 2025'],
          'year',
          (word) => new RegExp(`(?<=(?:giao|kế hoạch|cuối|với|kỳ) )${word}`, 'u'),
        ),
      ),
      15,
    ),
    ...everyNth(
      lines.flatMap((one) =>
        exchangedWords(one, ['toàn tỉnh', 'toàn huyện'], 'place', (word) => new RegExp(`(?<!\\p{L})${word}`, 'u')),
      ),
      5,
    ),
    ...everyNth(
      lines.flatMap((one) =>
        exchangedWords(
          one,
          [`tỉnh ${home}`, `tỉnh ${other}`],
          'name of the province',
          (word) => new RegExp(`(?<!\\p{L})${word}`, 'u'),
        ),
      ),
      3,
    ),
  ];
}

function exchangedWords(
  { text }: Passage,
  words: readonly string[],
  what: string,
  pattern: (word: string) => RegExp,
): readonly Edit[] {
  return words.flatMap((word, at): readonly Edit[] => {
    const found = pattern(word).exec(text);
    const others = words.filter((_, other) => other !== at && !word.includes(words[other] ?? ''));
    const other = others[at % Math.max(1, others.length)];
    if (found === null || other === undefined) return [];
    const [start, end] = [Math.max(0, found.index - 25), found.index + word.length + 12];
    const from = text.slice(start, end);
    return [
      {
        kind: `beside: ${what}`,
        name: `${word} → ${other} in «${from}»`,
        wanted: 'told',
        apply: typed(from, from.slice(0, found.index - start) + other + from.slice(found.index - start + word.length)),
      },
    ];
  });
}
