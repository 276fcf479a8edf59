import type { Verdict } from '../../../src/indicators/targets/verdict.js';

/**
 * An independent reader of the printed report: it knows nothing of the data but the lines, and reads them as a person does
 * who looks for what is said of targets. A line is "- BHXH tự nguyện: 4.900 người, bằng 98% kế hoạch A giao (…), …."
 */
export interface Read {
  /** What is said of each target, in the order of the text. */
  readonly sentences: readonly SaidTarget[];
  /** What stands in the last cell of each row of the table. */
  readonly rows: readonly Verdict[];
  /** What the tally says; null where there is none. */
  readonly tally: Readonly<Partial<Record<Verdict | 'all', number>>> | null;
}

export interface SaidTarget {
  readonly text: string;
  readonly verdict: Verdict;
  /** The last year that is named with the target; null where none is. */
  readonly year: number | null;
  /** The line's own number and the target's, where both are exact; in hundredths of a percent where only a share is. */
  readonly numbers: { readonly now: bigint; readonly wanted: bigint } | null;
}

export function readVerdicts(lines: readonly string[]): Read {
  return {
    sentences: [...lines.filter(isOfValue).flatMap(ofValue), ...lines.filter(isOfMilestone).map(ofMilestone)],
    rows: lines.flatMap((line) => (line.startsWith('|') ? (verdictIn(line.split(' | ').at(-1) ?? '') ?? []) : [])),
    tally: lines.map(tallyIn).find((tally) => tally !== null) ?? null,
  };
}

const WANTED = /(?:kế hoạch|chỉ tiêu)/u;
const MILESTONE =
  /^(?:- |Theo .*, đến |Chưa có số liệu .* mốc )(?:năm|tháng|ngày) ([\d/]+) \(([^()]*)\)(?:: (.*)| theo .*)?\.$/iu;

function isOfValue(line: string): boolean {
  return /^(?:- |Số người |Tổng số )/u.test(line) && WANTED.test(line) && !MILESTONE.test(line);
}

function isOfMilestone(line: string): boolean {
  return MILESTONE.test(line);
}

function ofMilestone(line: string): SaidTarget {
  const [, date = '', , said = 'chưa đủ căn cứ'] = MILESTONE.exec(line) ?? [];
  return { text: line, verdict: sure(verdictIn(said), line), year: Number(date.split('/').at(-1)), numbers: null };
}

/** Commas in brackets do not part one target from the next. */
function ofValue(line: string): readonly SaidTarget[] {
  const [head = '', ...pieces] = line.replace(/\.$/u, '').split(/, (?![^(]*\))/u);
  const now = exact(/: (ước )?([\d.,]+(?: tỷ đồng|%)?)/u.exec(head)?.[2] ?? '');
  const isEstimate = head.includes(': ước ');
  return pieces
    .filter((piece) => WANTED.test(piece))
    .map((text) => ({
      text,
      verdict: sure(verdictIn(text), text),
      year: Number(/(?:năm |\d\/)(\d{4})(?!.*\d{4})/u.exec(text)?.[1] ?? 0) || null,
      numbers: isEstimate ? null : numbersIn(text, now),
    }));
}

/** "đạt 98% kế hoạch" alone, or "kế hoạch (5.000 người; …)" against the line's own number. */
function numbersIn(text: string, now: bigint | null): SaidTarget['numbers'] {
  const wanted = exact(
    /\(([\d.,]+(?: tỷ đồng)?)(?: người)?[;)]/u.exec(text)?.[1] ?? /chỉ tiêu ([\d,]+%)/u.exec(text)?.[1] ?? '',
  );
  if (now !== null && wanted !== null) return { now, wanted };
  const share =
    /\(/u.test(text) && /\(\D*[\d.]+ (?:người|tỷ)/u.test(text)
      ? null
      : exact(/^(?:đạt|bằng) ([\d,]+%)/u.exec(text)?.[1] ?? '');
  return share === null || /không quá|ít nhất|hơn|gần|khoảng|trên|dưới/u.test(text)
    ? null
    : { now: share, wanted: 1_000_000n };
}

/** In ten-thousandths of what is counted; null for no number, and for one with a word. */
function exact(text: string): bigint | null {
  const [, whole, decimals = ''] = /^([\d.]+)(?:,(\d{1,4}))?(?:%| tỷ đồng)?$/u.exec(text) ?? [];
  return whole === undefined ? null : BigInt(whole.replaceAll('.', '') + decimals.padEnd(4, '0'));
}

function verdictIn(words: string): Verdict | null {
  const said = words.toLowerCase();
  if (/chưa đủ căn cứ/u.test(said)) return 'undecidable';
  if (/còn phải|chưa đến thời hạn|đang thực hiện|^hiện thấp hơn/u.test(said)) return 'in-progress';
  if (/chưa đạt|còn thiếu|^cao hơn mức giao/u.test(said)) return 'missed';
  if (/mức giao/u.test(said)) return 'met';
  if (/^(?:đã )?vượt|; vượt|\(vượt|^đạt (?:hơn|trên) 100%/u.test(said)) return 'exceeded';
  const share = /^đạt (?:hơn |trên |gần |khoảng )?(\d+)(?:,\d+)?%/u.exec(said)?.[1];
  if (share !== undefined && Number(share) > 100) return 'exceeded';
  return /đạt/u.test(said) ? 'met' : null;
}

function sure(verdict: Verdict | null, text: string): Verdict {
  if (verdict === null) throw new Error(`no verdict is said: ${text}`);
  return verdict;
}

function tallyIn(line: string): Read['tally'] {
  const all = Number(/^(?:Cả|Trong) (\d+) chỉ tiêu/u.exec(line)?.[1] ?? Number.NaN);
  if (Number.isNaN(all)) return null;
  const same = /^Cả \d+ chỉ tiêu đều (.*)\.$/u.exec(line)?.[1];
  if (same !== undefined) return { all, [sure(tallied(same), line)]: all };
  const parts = [...line.matchAll(/(?:có |, | và )(\d+) chỉ tiêu (.*?)(?=, \d| và \d|\.$)/gu)];
  return {
    all,
    ...Object.fromEntries(parts.map(([, count, words = '']) => [sure(tallied(words), line), Number(count)])),
  };
}

function tallied(words: string): Verdict | null {
  return words === 'vượt kế hoạch' ? 'exceeded' : verdictIn(words);
}
