/**
 * Words for one thing that is published, with what it is counted as. A form made of such words alone counts all of them
 * together: "tin, bài", "tin bài" and "bài viết và tin" are news and articles.
 */
const KINDS: Readonly<Record<string, string>> = {
  tin: 'tin',
  'tin tức': 'tin',
  bài: 'bài',
  'bài viết': 'bài',
  'bài báo': 'bài',
  ảnh: 'ảnh',
  'hình ảnh': 'ảnh',
  'phóng sự': 'phóng sự',
  'chuyên mục': 'chuyên mục',
  'chuyên trang': 'chuyên trang',
  'chương trình': 'chương trình',
  video: 'video',
  clip: 'clip',
};

/** Between two words of one form; "lượt" and the like are no such word. */
const LINKS: ReadonlySet<string> = new Set(['và', 'hoặc']);

/** What a form counts. In other words than those above it is a kind of its own: "lượt tin, bài", "tin nhắn". */
export function kindsOf(form: string): readonly string[] {
  const words = wordsOf(form);
  const kinds: string[] = [];
  for (let at = 0; at < words.length; ) {
    const [kind, length] = kindAt(words, at) ?? (LINKS.has(words[at] ?? '') ? [null, 1] : [null, 0]);
    if (length === 0) return [words.join(' ')];
    if (kind !== null && !kinds.includes(kind)) kinds.push(kind);
    at += length;
  }
  return kinds.length === 0 ? [words.join(' ')] : kinds;
}

/** Whether a reader may take what one form counts for a part of the other: "lượt tin, bài", "bài phát lại" beside "bài". */
export function isAkin(kinds: readonly string[], others: readonly string[]): boolean {
  const [things, otherThings] = [kinds.flatMap(thingsIn), others.flatMap(thingsIn)];
  return things.some((thing) => otherThings.some((other) => holds(thing, other) || holds(other, thing)));
}

function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** What is named somewhere in the words of a kind; where nothing known is, the kind itself. */
function thingsIn(kind: string): readonly string[] {
  const known = Object.entries(KINDS).flatMap(([name, thing]) => (holds(kind, name) ? [thing] : []));
  return known.length === 0 ? [kind] : known;
}

/** The longest name of a thing that begins at a word. */
function kindAt(words: readonly string[], at: number): readonly [kind: string, length: number] | null {
  for (const length of [2, 1]) {
    const name = words.slice(at, at + length).join(' ');
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    if (kind !== undefined) return [kind, name.split(' ').length];
  }
  return null;
}

function wordsOf(form: string): readonly string[] {
  return (
    form
      .normalize('NFC')
      .toLocaleLowerCase('vi')
      .match(/[A-Za-zÀ-ỹ\d]+/gu) ?? []
  );
}
