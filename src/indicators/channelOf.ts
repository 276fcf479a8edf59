/** How an outlet brings its items to people: on paper or a page, over the air, or both. */
export type Channel = 'print' | 'broadcast' | 'both';

const BROADCASTING: ReadonlySet<string> = new Set(['đài', 'sóng', 'loa']);
const BROADCASTS = ['truyền hình', 'truyền thanh', 'phát thanh'];
/** A page stays one, whoever runs it: "trang thông tin điện tử của Đài Phát thanh và Truyền hình tỉnh". */
const PAGE = /^(?:các )?(?:trang|cổng|website|fanpage|tạp chí|bản tin)(?![A-Za-zÀ-ỹ])/u;
const PRINTING: ReadonlySet<string> = new Set(['báo', 'trang', 'cổng', 'website', 'fanpage']);
const PRINTS = ['tạp chí', 'bản tin', 'tập san', 'ấn phẩm'];

/** Of outlets by their names; null where no name tells. */
export function channelOf(outlets: readonly string[]): Channel | null {
  const told = outlets.map(channelsIn);
  const [print, broadcast] = [told.some(({ print }) => print), told.some(({ broadcast }) => broadcast)];
  if (print && broadcast) return 'both';
  return print ? 'print' : broadcast ? 'broadcast' : null;
}

function channelsIn(outlet: string): Readonly<Record<'print' | 'broadcast', boolean>> {
  const text = outlet.normalize('NFC').toLocaleLowerCase('vi');
  if (PAGE.test(text)) return { print: true, broadcast: false };
  const words = text.match(/[A-Za-zÀ-ỹ]+/gu) ?? [];
  const phrases = words.join(' ');
  return {
    print: words.some((word) => PRINTING.has(word)) || PRINTS.some((name) => phrases.includes(name)),
    broadcast: words.some((word) => BROADCASTING.has(word)) || BROADCASTS.some((name) => phrases.includes(name)),
  };
}
