import { dateOf } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { number, type TreeMap, words } from '../tree.js';
import { guessedPeriod, type Signs } from './guessedPeriod.js';
import { isCapitals } from './lines.js';
import { monthsOf } from './monthsOf.js';

export interface ReadPeriod {
  readonly tree: TreeMap;
  /** Of nothing that the text says in so many words. */
  readonly guessed: boolean;
  readonly said: Saying | null;
}

type Known = Omit<Signs, 'label'>;

const SPAN = String.raw`(?:ngày |tháng |năm )?(\d[\d/.\- ]*(?:tháng \d+ )?(?:năm \d{4})?|\d{4})`;
const FROM_TO = new RegExp(`(?:từ|kể từ) ${SPAN} đến (?:hết )?(?:(nay)|${SPAN})`, 'iu');

/** What the report covers: as it says itself, else as title and dates let one think. Null where nothing does. */
export function periodOf(known: Known): ReadPeriod | null {
  const { title, said } = known;
  const label = labelIn(title) ?? labelBelow(said);
  const opening = said.slice(0, 6);
  const stated = [...opening, ...said.filter(({ text }) => /^từ /iu.test(text))];
  for (const one of stated) {
    const span = spanIn(one);
    if (span !== null)
      return {
        ...span,
        tree: { ...span.tree, label: words(label ?? labelOf(one)) },
        guessed: !opening.includes(one) || (label === null && !/như sau/u.test(one.text)),
      };
  }
  // "5 năm (2018 - 2023)"
  const [, first, last] =
    /\d năm \((\d{4}) ?[-–] ?(\d{4})\)/u.exec(`${title} ${opening.map(({ text }) => text).join(' ')}`) ?? [];
  if (label !== null && first !== undefined && last !== undefined)
    return { tree: { label: words(label), from: words(first), to: words(last) }, guessed: false, said: null };
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(label ?? '')?.[0];
  if (label !== null && year !== undefined)
    return { tree: { label: words(label), ...monthsOf(label, year) }, guessed: false, said: null };
  const guess = guessedPeriod({ ...known, label });
  return guess === null ? null : { tree: guess, guessed: true, said: null };
}

/** A title of two lines tells of the time in its second. */
function labelBelow(said: readonly Saying[]): string | null {
  const labels = said
    .slice(0, 3)
    .filter(isTitle)
    .flatMap(({ text }) => labelIn(text) ?? []);
  return labels[0] ?? null;
}

/** A line that is no sentence. */
function isTitle({ text, row }: Saying): boolean {
  return row === null && text.length < 160 && /\d{4}\)?$/u.test(text);
}

/** "01 năm", "6 tháng đầu năm 2020", "năm 2019" in a title; neither end of "từ tháng 5/2018 đến tháng 9/2019". */
function labelIn(written: string): string | null {
  // "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023": the first half is reported.
  const title = small(written).replace(
    /(\d{1,2} tháng đầu năm)(?! \d)[^\d]*(?:\d{1,2} tháng cuối năm|năm) (\d{4})/u,
    '$1 $2',
  );
  // "Phấn đấu đạt 95% vào năm 2025": when it is to be.
  if (/phấn đấu|mục tiêu|(?:đến|vào) năm/iu.test(title)) return null;
  const found =
    /(?<!\p{L}|(?:từ|đến|đến hết) )((?:hơn |gần )?\d{1,2} (?:năm|tháng|ngày)(?: (?:đầu |cuối )?năm \d{4})?|tháng \d{1,2}\/\d{4}|quý (?:[IV]+|\d)(?:[/ ]|(?: năm ))\d{4}|năm \d{4})/iu.exec(
      title,
    )?.[1];
  return found === undefined ? null : found.charAt(0).toLocaleLowerCase('vi') + found.slice(1);
}

/** A title in capitals in small letters; numerals stay. */
function small(title: string): string {
  return isCapitals(title)
    ? title.toLocaleLowerCase('vi').replace(/(?<=quý )[iv]+/gu, (nth) => nth.toUpperCase())
    : title;
}

function labelOf({ text }: Saying): string {
  return (FROM_TO.exec(text)?.[0] ?? '').toLocaleLowerCase('vi').trim();
}

function spanIn(said: Saying): Omit<ReadPeriod, 'guessed'> | null {
  const match = FROM_TO.exec(said.text);
  if (match === null) return null;
  const inside = said.spots.filter(
    ({ start, end }) => start >= match.index && end <= match.index + match[0].length + 1,
  );
  const [from, to] = inside;
  const running = match[2] !== undefined;
  const day = running
    ? said.spots.find(
        (spot) =>
          spot.start > match.index + match[0].length && /số liệu đến (?:ngày )?$/u.test(said.text.slice(0, spot.start)),
      )
    : to;
  const [first, last] = [from === undefined ? null : dateOf(from), day === undefined ? null : dateOf(day)];
  if (from === undefined || day === undefined || first === null || last === null) return null;
  return {
    said,
    tree: {
      label: words(''),
      from: number(from, first),
      to: number(day, last),
      ...(running && { running: words('true') }),
    },
  };
}
