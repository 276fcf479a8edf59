import type { Around } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { type NamedScheme, schemesIn } from '../rules/schemes.js';
import { number, words } from '../tree.js';
import { inScheme, PEOPLE } from './inScheme.js';
import type { ReadMeasure } from './measure.js';

/** What was, in a sentence that goes on with what is. */
export interface Past {
  readonly named: NamedScheme;
  readonly spot: SaidSpot;
  /** "năm 2018" */
  readonly against: string;
}

/** "Năm 2018, toàn tỉnh có 52.310 người tham gia BHXH bắt buộc; đến …", "BHXH tự nguyện tăng từ 1.215 người năm 2018 lên …". */
export function pastOf({ spot, before, after }: Around, { text }: Saying, last: Past | null): Past | null {
  if (spot.kind !== 'number') return null;
  const [, when] = /(?:^|[;.] |^[“"])((?:cuối |đầu )?năm \d{4}),? [^;]*(?:có|là|đạt)$/iu.exec(before) ?? [];
  const [behind] = schemesIn(/^(?:người|lao động) tham gia (.*)$/u.exec(after)?.[1] ?? '');
  const goesOn = /^[^;]{0,80}[;,] ?(?:đến|tới|năm) /u.test(text.slice(spot.end));
  if (when !== undefined && behind?.index === 0 && goesOn)
    return { named: behind, spot, against: when.toLocaleLowerCase('vi') };
  // "từ chỗ cả tỉnh chỉ có 58.120 người tham gia BHXH vào năm 2018, đến nay đã có 81.960 người"
  const [, scheme = '', whenBehind] =
    /^(?:người|lao động) tham gia (.{4,40}?) (?:vào |của |\()?((?:cuối |đầu )?năm \d{4})\)?, (?:thì )?(?:đến|nay) /u.exec(
      after,
    ) ?? [];
  const [whole] = schemesIn(scheme);
  if (whenBehind !== undefined && whole?.words === scheme && /từ/u.test(before))
    return { named: whole, spot, against: whenBehind };
  const head = text.slice(0, spot.leadStart).trim();
  const subject = head.endsWith(' từ') ? (GROWN.exec(head)?.[1] ?? '') : '';
  const ahead = schemesIn(subject).at(-1);
  const tail = ahead === undefined ? 'no' : subject.slice(ahead.index + ahead.words.length);
  const [, from] = /^người (?:vào |của |\()?((?:cuối |đầu )?năm \d{4})\)? (?:lên|xuống)(?: còn)?$/u.exec(after) ?? [];
  const against = from ?? (/^người (?:lên|xuống)(?: còn)?$/u.test(after) ? last?.against : undefined);
  return ahead === undefined ||
    against === undefined ||
    !/^(?: (?:trên địa bàn|toàn|của|cả)(?: \p{L}+){1,3})?$/u.test(tail)
    ? null
    : { named: ahead, spot, against };
}

/** What was at one of several times; the last of them is still to be told. */
export function isBetween({ spot, before }: Around, { text }: Saying): boolean {
  return (
    /(?:^|[;,] )(?:cuối |đầu )?năm \d{4},? [^;]*(?:có|là|đạt|tăng lên)$/u.test(before) &&
    /^[^;]{0,80}; ?(?:đến|tới|(?:cuối |đầu )?năm) [^;]*\d/u.test(text.slice(spot.end))
  );
}

/** "…; đến tháng 5/2023 có 68.940 người", "… lên 11.870 người": the value that the past one is the base of. */
export function sincePast(around: Around, said: Saying, { named, spot, against }: Past): ReadMeasure | null {
  const { before, after } = around;
  if (around.spot.kind !== 'number' || schemesIn(before).length > (before.includes(named.words) ? 1 : 0)) return null;
  if (!/(?:^| )(?:lên|xuống)(?: còn)?$|(?:đến|tới|năm) [^;]*(?:có|là|đạt|tăng lên)$/u.test(before)) return null;
  if (!PEOPLE.test(after) && !/^người (?:vào|tính đến|đến|tại thời điểm|(?:cuối )?năm) /u.test(after)) return null;
  const measure = inScheme(named, around, said);
  measure.changes.push({ against: words(against), base: number(spot) });
  return measure;
}

/** "BHXH tự nguyện tăng hơn 11 lần, từ …" */
const GROWN = /([^;.:]*?) (?:đã )?(?:tăng|giảm)(?:[^;.]* lần,)? từ$/u;

/** "Năm 2018, toàn tỉnh có 52.310 người; đến nay có …": what was is told of what is. */
export function goesOn(rest: string): boolean {
  return /(?<!\p{L})(?:lên|xuống|(?:đến|tới|năm|nay) [^.;]*(?:có|đạt|là|tăng|giảm))(?!\p{L})/iu.test(rest);
}
