import { remember } from '../../diagnostics/remember.js';
import { foldSpaces } from '../../quantity/text/normaliseText.js';
import { toneLast } from '../../quantity/text/toneLast.js';

/** Makes words of a file comparable with those of another: the same text for the same thing, however it is spelled. No text to print. */
export type Fold = (words: string) => string;

/** What a file's words are folded by. */
export interface FileWords {
  readonly unit: { readonly name: string; readonly level: string };
  /** The year that its period ends in. */
  readonly year: number;
  readonly abbreviations: readonly { readonly short: string; readonly full: string }[];
}

/** Letters and digits alone, in lower case; "và" says no more than a comma. */
export const spelled = remember((words): string => {
  const letters = foldSpaces(words)
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ');
  const listed = letters.includes('và') ? letters.replace(/(?<!\p{L})và(?!\p{L})/gu, ' ') : letters;
  const syllables = toneLast(listed.replace(/ +/g, ' ').trim());
  // "tỉ lệ", "kĩ thuật": one sound, two spellings. Most words have neither, and need no long look.
  return /(?<![a-z])[hklmst]i(?![a-z])/.test(syllables)
    ? syllables.replace(/(?<![\p{L}\p{M}])([hklmst])i(?=\p{M}*(?![\p{L}\p{M}]))/gu, '$1y')
    : syllables;
});

/** What offices write short, in whatever file: full, then short. */
const SHORT_FORMS = shortForms([
  ['bảo hiểm xã hội', 'BHXH'],
  ['bảo hiểm y tế', 'BHYT'],
  ['bảo hiểm thất nghiệp', 'BHTN'],
  ['ủy ban nhân dân', 'UBND'],
  ['hội đồng nhân dân', 'HĐND'],
  ['mặt trận tổ quốc', 'MTTQ'],
  ['lao động thương binh xã hội', 'LĐTBXH'],
  ['phát thanh truyền hình', 'PTTH'],
  ['pt th', 'PTTH'],
  ['truyền thanh truyền hình', 'TTTH'],
  ['học sinh sinh viên', 'HSSV'],
  ['thành phố', 'TP'],
]);

/** Before the unit's level, where all of its ground is meant, longest first: "trên địa bàn tỉnh". */
const GROUNDS = [
  'trên địa bàn toàn',
  'trên địa bàn',
  'ở địa bàn',
  'địa bàn toàn',
  'địa bàn',
  'toàn',
  'của',
  'trong',
].map(spelled);

const [ON_GROUND, YEAR, PEOPLE] = [spelled('trên địa bàn'), spelled('năm'), spelled('dân số')];

/**
 * How the words of one file are folded. Not told apart: capitals, spaces, punctuation, the place of a tone mark, "tỉ" and
 * "tỷ", full and short forms (also the file's own), the unit's own name and ground ("BHXH tỉnh Bình Phước", "dân số
 * toàn tỉnh"), and the year of the file, which is another one in the next file.
 */
export function createFold({ unit, year, abbreviations }: FileWords): Fold {
  const forms = [...shortForms(abbreviations.map(({ full, short }) => [full, short])), ...SHORT_FORMS];
  const level = shortened(spelled(unit.level));
  const own = whole([`${level} ${shortened(spelled(unit.name))}`]);
  const ground = whole([...GROUNDS.map((word) => `${word} ${level}`), ON_GROUND]);
  const ownYear = whole([`${YEAR} ${year}`, String(year)]);
  const people = whole([`${PEOPLE} ${level}`]);
  const known = new Map<string, string>();
  return (words) => {
    const folded = known.get(words) ?? fold(spelled(words));
    known.set(words, folded);
    return folded;
  };

  function fold(text: string): string {
    const bare = shortened(text).replace(own, level).replace(people, PEOPLE).replace(ground, ' ').replace(ownYear, ' ');
    return bare.replace(/ +/g, ' ').trim();
  }

  function shortened(text: string): string {
    return forms.reduce((rest, [full, form]) => rest.replace(full, form), text);
  }
}

function shortForms(
  forms: readonly (readonly [full: string, short: string])[],
): readonly (readonly [full: RegExp, short: string])[] {
  return forms
    .map(([full, short]) => [spelled(full), spelled(short)] as const)
    .filter(([full]) => full !== '')
    .map(([full, short]) => [whole([full]), short] as const);
}

/** Any of these, each as whole words: in spelled words, nothing but " " and "%" is no letter or digit. */
function whole(words: readonly string[]): RegExp {
  return new RegExp(`(?<![^ %])(?:${words.join('|')})(?![^ %])`, 'gu');
}
