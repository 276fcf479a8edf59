import type { Passage } from '../../readers/readDocument.js';
import { asWritten, type HeadLine, isCapitals, linesOf } from './lines.js';

export interface Closing {
  readonly authority: string | null;
  readonly title: string | null;
  readonly name: string | null;
  readonly recipients: readonly string[];
  readonly archive: string | null;
  readonly passages: ReadonlySet<Passage>;
}

/** "PHÓ GIÁM ĐỐC" is "Phó Giám đốc" in small letters. */
const DEPUTY = /^((?:Phó|Quyền) )(\p{Ll})/u;

const AUTHORITY = /^(?:K\/T|KT|T\/M|TM|TL|TUQ|Q)[. ]/u;

const NAMED = /^Nơi nhận ?:?/u;

/** Who receives it: a line with a dash, or, where a list in Word or on a web page makes the dashes, below "Nơi nhận" with a mark at its end. */
const DASH = /^[-–+]\s*/u;
const LISTED = /^(?!.*:\s).{2,80}[,;]$|^(?:Như trên|Lưu ?:?)(?!\p{L})/u;
/** The last of them. */
const KEPT = /^[-–+]?\s*Lưu(?!\p{L})/u;

/** Where a signature is to come, or was. */
const SIGNED = /^\(?(?:đã ký|ký tên|ký, ghi rõ họ tên)/iu;

/** "Nơi nhận: - Tỉnh ủy; - Lưu: VT." in one paragraph. */
function partsOf({ text, passage }: HeadLine): readonly HeadLine[] {
  return text.split(/(?<=:|[,;]) (?=[-–+] ?\p{Lu})/u).map((part) => ({ text: part, passage }));
}

/** Who signed, and who receives it: what stands below "Nơi nhận". */
export function closingOf(passages: readonly Passage[], text: string, isOwn: boolean): Closing {
  const at = passages.findLastIndex(({ text }) => /^\s*Nơi nhận ?:?/u.test(text.normalize('NFC')));
  if (at === -1)
    return { authority: null, title: null, name: null, recipients: [], archive: null, passages: new Set() };
  const start = signatureAbove(passages, at);
  const end = passages.findIndex((passage, index) => index > at && /^\s*(?:Phụ lục|PHỤ LỤC)/u.test(passage.text));
  const own = passages.slice(start, end === -1 ? undefined : end);
  const lines = linesOf(own).flatMap(partsOf);
  const below = lines.findIndex(({ text }) => NAMED.test(text));
  const last = lines.findLastIndex(({ text }) => KEPT.test(text));
  const isNamed = ({ text }: HeadLine, nth: number): boolean =>
    (last === -1 || nth <= last) && (DASH.test(text) || (nth > below && LISTED.test(text)));
  const named = lines.filter(isNamed).map(({ text }) =>
    text
      .replace(DASH, '')
      .replace(/[,;.]$/u, '')
      .trim(),
  );
  const archive = named.find((name) => /^Lưu/u.test(name));
  const signs = lines.filter((line, nth) => !isNamed(line, nth) && !NAMED.test(line.text)).map(({ text }) => text);
  const capitals = signs.filter(isCapitals);
  const authority = capitals.filter((line) => AUTHORITY.test(line)).join(' ') || null;
  const title = capitals.find((line) => !AUTHORITY.test(line)) ?? null;
  const name = signs.find((line) => !isCapitals(line) && NAME.test(line)) ?? null;
  const told = new Set([...capitals.filter((line) => AUTHORITY.test(line)), title, name]);
  const isTold = (line: HeadLine, nth: number): boolean =>
    NAMED.test(line.text) || isNamed(line, nth) || SIGNED.test(line.text) || told.has(line.text);
  return {
    authority,
    title:
      title === null
        ? null
        : asWritten(title, text).replace(
            DEPUTY,
            (_, deputy: string, of: string) => deputy + of.toLocaleUpperCase('vi'),
          ),
    name,
    recipients: named.filter((said) => said !== archive && !/^Như trên/u.test(said)),
    archive: (archive === undefined ? null : keptBy(archive, isOwn)) || null,
    // What else stands there (a table behind the signature, a footnote) is read as the text is.
    passages: new Set(
      own.filter((passage) => lines.every((line, nth) => line.passage !== passage || isTold(line, nth))),
    ),
  };
}

/** "Lưu: VT, TT": the records office stands there always; in ours, "Lưu Văn phòng" where nobody is named. */
function keptBy(line: string, isOwn: boolean): string {
  const named = line.replace(/^Lưu ?:? ?/u, '');
  return isOwn && !line.includes(':') ? named.replace(/^Văn phòng$/u, '') : named.replace(/^VT(?:, ?|$)/u, '');
}

const NAME = /^(?:\p{Lu}\p{Ll}+ ?){2,5}$/u;

/** In a text file the signer's authority may stand on the line above, on a web page the whole signature: authority, title, name. */
function signatureAbove(passages: readonly Passage[], at: number): number {
  let start = at;
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES); above -= 1) {
    const text = (passages[above]?.text ?? '').normalize('NFC').trim();
    if (isCapitals(text) && text.length <= LONGEST) start = above;
    else if (!NAME.test(text)) break;
  }
  return start;
}

const MOST_LINES = 4;
/** Letters of a line; a heading in capitals is longer, or is no longer near. */
const LONGEST = 60;
