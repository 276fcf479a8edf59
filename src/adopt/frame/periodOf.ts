import { dateOf } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { number, type TreeMap, words } from '../tree.js';

export interface ReadPeriod {
  readonly tree: TreeMap;
  /** Of nothing that the text says in so many words. */
  readonly guessed: boolean;
  readonly said: Saying | null;
}

interface Known {
  readonly title: string;
  readonly said: readonly Saying[];
  /** The day of the resolution, from which "01 năm" counts. */
  readonly since: string | null;
  /** The day that the numbers are of. */
  readonly asOf: string | null;
}

const SPAN = String.raw`(?:ngày |tháng |năm )?(\d[\d/.\- ]*(?:tháng \d+ )?(?:năm \d{4})?|\d{4})`;
const FROM_TO = new RegExp(`(?:từ|kể từ) ${SPAN} đến (?:hết )?(?:(nay)|${SPAN})`, 'iu');

/** What the report covers: as it says itself, else as title and dates let one think. Null where nothing does. */
export function periodOf({ title, said, since, asOf }: Known): ReadPeriod | null {
  // A title of two lines tells of the time in its second.
  const label =
    labelIn(title) ??
    firstOf(
      said
        .slice(0, 3)
        .filter(isTitle)
        .map(({ text }) => labelIn(text)),
    );
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
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(label ?? '')?.[0];
  if (label !== null && year !== undefined)
    return { tree: { label: words(label), ...within(label, year) }, guessed: false, said: null };
  const end = asOf;
  if (label !== null && since !== null && end !== null)
    return { tree: { label: words(label), from: words(since), to: words(end) }, guessed: true, said: null };
  const counted = /(?:sau )?((?:hơn |gần )?(?<!\d)\d{1,3} (?:năm|tháng))(?: triển khai| thực hiện| qua)/iu.exec(
    said
      .slice(0, 12)
      .map(({ text }) => text)
      .join(' '),
  )?.[1];
  if (counted !== undefined && since !== null && end !== null)
    return {
      tree: { label: words(counted.toLocaleLowerCase('vi')), from: words(since), to: words(end) },
      guessed: true,
      said: null,
    };
  const last = (end ?? dayIn(title))?.slice(0, 4);
  if (last !== undefined)
    return {
      tree: {
        label: words(`năm ${last}`),
        from: words(last),
        to: words(end !== null && end.length > 4 ? end : (dayIn(title) ?? last)),
      },
      guessed: true,
      said: null,
    };
  const text = said.map(({ text }) => text).join('\n');
  const [, since2, until] =
    /từ đầu năm (20\d\d)(?: đến nay)?[\s\S]*?(?:hết|đến) tháng (\d{1,2})(?!\d)/iu.exec(text) ?? [];
  if (since2 !== undefined && until !== undefined && Number(until) <= 12)
    return {
      tree: {
        label: words(`${Number(until)} tháng đầu năm ${since2}`),
        from: words(month(since2, 1)),
        to: words(month(since2, Number(until))),
      },
      guessed: true,
      said: null,
    };
  const half = /(?<!\p{L}|\d)\d{1,2} tháng (?:đầu|cuối) năm (20\d\d)/u.exec(text);
  if (half?.[1] !== undefined)
    return { tree: { label: words(half[0]), ...within(half[0], half[1]) }, guessed: true, said: null };
  const told = /(?:^|\n|, )(?:trong )?năm (20\d\d)(?:,| (?=đơn vị|BHXH|toàn|ngành|Hội|các))/iu.exec(text)?.[1];
  if (told !== undefined)
    return {
      tree: { label: words(`năm ${told}`), from: words(`${told}-01`), to: words(`${told}-12`) },
      guessed: true,
      said: null,
    };
  const years = said
    .flatMap(({ text }) => [...text.matchAll(/(?:giai đoạn|đến năm) (\d{4})(?: ?[-–] ?(\d{4}))?/giu)])
    .flatMap(([, a, b]) => [a, b].filter((one) => one !== undefined));
  const [first, final] = [years.toSorted()[0], years.toSorted().at(-1)];
  if (first === undefined || final === undefined || first === final) return null;
  return {
    tree: { label: words(`giai đoạn ${first}-${final}`), from: words(first), to: words(final) },
    guessed: true,
    said: null,
  };
}

/** "… đến 31/12/2022" in a title. */
function dayIn(title: string): string | null {
  const [, day = '', month = '', year] = /đến (?:hết )?(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(title) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function firstOf(found: readonly (string | null)[]): string | null {
  return found.find((one) => one !== null) ?? null;
}

/** A line that is no sentence. */
function isTitle({ text, row }: Saying): boolean {
  return row === null && text.length < 160 && /\d{4}\)?$/u.test(text);
}

/** "01 năm", "6 tháng đầu năm 2020", "năm 2019" in a title. */
function labelIn(title: string): string | null {
  const found =
    /(?<!\p{L})((?:hơn |gần )?\d{1,2} (?:năm|tháng|ngày)(?: (?:đầu |cuối )?năm \d{4})?|tháng \d{1,2}\/\d{4}|quý (?:[IV]+|\d)(?:[/ ]|(?: năm ))\d{4}|năm \d{4})/iu.exec(
      title,
    )?.[1];
  return found === undefined ? null : found.charAt(0).toLocaleLowerCase('vi') + found.slice(1);
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

/** The months that "6 tháng đầu năm 2020" and "quý I/2020" cover. */
function within(label: string, year: string): TreeMap {
  const months = /(\d{1,2}) tháng (đầu|cuối)?/u.exec(label);
  const one = /tháng (\d{1,2})\/\d{4}/u.exec(label)?.[1];
  if (one !== undefined) return { from: words(month(year, Number(one))), to: words(month(year, Number(one))) };
  const quarter = /quý (\d|I{1,3}|IV)/u.exec(label)?.[1];
  if (months !== null) {
    const count = Number(months[1]);
    const start = months[2] === 'cuối' ? 13 - count : 1;
    return { from: words(month(year, start)), to: words(month(year, start + count - 1)) };
  }
  if (quarter === undefined) return { from: words(`${year}-01`), to: words(`${year}-12`) };
  const nth = ['I', 'II', 'III', 'IV'].indexOf(quarter) + 1 || Number(quarter);
  return { from: words(month(year, 3 * nth - 2)), to: words(month(year, 3 * nth)) };
}

function month(year: string, nth: number): string {
  return `${year}-${String(nth).padStart(2, '0')}`;
}
