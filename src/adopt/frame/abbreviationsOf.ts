/** "bảo hiểm xã hội (BHXH)": short forms that the text introduces, by the first letters of the words before them. */
export function abbreviationsOf(
  text: string,
  isOwn: boolean,
): readonly { readonly short: string; readonly full: string }[] {
  const found = new Map<string, string>();
  for (const match of text.matchAll(INTRODUCED)) {
    const [, before = '', short = ''] = match;
    const own = before.split(' ').slice(-short.length);
    const initials = own.map((word) => word.charAt(0).toLocaleUpperCase('vi')).join('');
    // What is never said again needs no short form; a document of ours writes all of them out at first.
    const isUsed = isOwn || new RegExp(`(?<![\\p{L}(])${short}(?!\\p{L})`, 'u').test(text);
    if (own.length < 2 || plain(initials) !== plain(short) || found.has(short) || !isUsed) continue;
    const full = own.join(' ');
    // "Đài Phát thanh và Truyền hình Bến Tre (THBT)" is of the whole name.
    if (/^(?!Bảo hiểm )\p{Lu}/u.test(full) && !BODY.test(full) && before.endsWith(` và ${full}`)) continue;
    found.set(short, BODY.test(full) ? full : full.charAt(0).toLocaleLowerCase('vi') + full.slice(1));
  }
  return [...found].map(([short, full]) => ({ short, full }));
}

/** Words of a language: what is longer is none, and would be read again from each of its letters. */
const INTRODUCED = /(?<!\p{L})((?:\p{L}{1,20} ){1,6}\p{L}{1,20}) \((\p{Lu}{2,7})\)/gu;

/** Names that keep their capital. */
const BODY = /^(?:Ủy ban|Hội đồng|Mặt trận|Liên đoàn)/u;

/** "Ủ" and "U" are one letter of a short form. */
function plain(letters: string): string {
  return letters.normalize('NFD').replace(/\p{M}/gu, '');
}
