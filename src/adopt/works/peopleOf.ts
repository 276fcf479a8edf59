import type { Around } from '../read/around.js';
import { number, type Tree, type TreeMap, words } from '../tree.js';
import { changeBehind } from './changeBehind.js';
import { endOf } from './pieces.js';

/** Who came, where it was in numbers, and what came of it. */
export function peopleOf(own: readonly Around[]): TreeMap {
  const attendance: Record<string, Tree> = {};
  const places: Around[] = [];
  let result: TreeMap | undefined;
  for (const [at, around] of own.entries()) {
    const { spot, before, after } = around;
    if (spot.kind !== 'number') continue;
    // "lồng ghép trong 180 kỳ sinh hoạt với 6.300 lượt người": who came to something else.
    if (MEETING.test(after)) break;
    const people = PEOPLE.test(after);
    const isNew =
      (/phát triển|mới|vận động/u.test(before) || /(?:qua|nhờ) đó[^;.]*$/u.test(before)) &&
      !/[;.](?! qua đó)/u.test(before);
    if (isNew && NEWCOMERS.test(after))
      result ??= { value: number(spot), unit: words(endOf(NEWCOMERS.exec(after)?.[0] ?? '')) };
    else if (people && /mỗi (?:\p{L}+ ?){1,4}(?:có)?$/u.test(before)) attendance.each ??= number(spot);
    else if (people && (CAME.test(before) || COMING.test(after))) {
      if (attendance.total === undefined) {
        const changes = changeBehind(own, at);
        Object.assign(attendance, { total: number(spot), ...(changes && { changes }) });
      }
      // Where each is told as well, their sum is in "lượt người" anyway.
      if (/^lượt/u.test(after) && attendance.each === undefined) attendance.unit ??= words('lượt người');
    } else if (
      PLACE.test(after) &&
      (/(?:^| )(?:tại|ở)(?: \p{Ll}+)?$/u.test(before) || (places.length > 0 && /(?:,|và)$/u.test(before)))
    )
      places.push(around);
  }
  return {
    places: someCounted(places),
    attendance: Object.keys(attendance).length > 0 ? attendance : undefined,
    yield: result,
  };
}

const PEOPLE =
  /^(?:lượt )?(?:người|đại biểu|đồng chí|hội viên|đoàn viên|học viên|cán bộ|bà con|hộ dân|nông dân|công nhân|tiểu thương|phụ nữ|giáo viên|học sinh|sinh viên|chủ hộ)(?! sử dụng| tham gia (?:BHXH|BHYT|bảo hiểm)| đăng ký| mới)/u;
const MEETING = /^(?:kỳ|đợt|phiên|đêm|cuộc|buổi|lớp|hội thi|chuyến)(?!\p{L})/u;
/** "310 lượt đồng chí tham dự": that they came is told behind. */
const COMING = /^[\p{L} ,]{0,50}(?:tham dự|dự|đến nghe|tham gia)(?=[,;.)]| (?!BH|bảo)|$)/u;
const NEWCOMERS =
  /^người (?:đăng ký )?(?:mới )?tham gia (?:BHXH|BHYT|BHTN|bảo hiểm)(?: tự nguyện| bắt buộc| hộ gia đình)?/u;
const CAME =
  /(?:với|thu hút|cho|có|tổng số|tổng cộng|với sự tham gia của|với tổng số)(?: sự tham gia của| trên| khoảng)?$/u;
const PLACE =
  /^(?:xã|phường|thị trấn|khu|cụm|chợ|tổ|hợp tác xã|thôn|ấp|bản|bệnh viện|trường|huyện|doanh nghiệp|đơn vị|điểm|khu công nghiệp|cơ sở|chi hội|chi bộ|tổ dân phố|khu phố|nhà máy|cụm dân cư)(?!\p{L})/u;

export function someCounted(all: readonly Around[]): readonly TreeMap[] | undefined {
  if (all.length === 0) return undefined;
  return all.map(({ spot, after }) => ({ count: number(spot), unit: words(endOf(unitIn(after))) }));
}

/** "xã, phường, thị trấn" is one unit; other words end at a mark. */
function unitIn(after: string): string {
  return /^(?:xã, phường(?:, thị trấn)?|[^,;.()]*?(?= tổ chức(?: |$)| và$|[,;.()]|$))/u.exec(after)?.[0] ?? '';
}
