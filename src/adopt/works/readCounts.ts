import { isLocal, lastClause } from '../participants/clauses.js';
import { type Around, aroundOf, clauseStart, isCounting } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { TOPIC } from '../rules/topic.js';
import { number, someWords, words } from '../tree.js';
import { endOf } from './pieces.js';
import type { Item } from './readEvents.js';

/** "41 xã vùng cao": what a place has, behind "có". */
const PLACES =
  /^((?:xã|thôn|bản|ấp|huyện|phường|thị trấn|đơn vị hành chính)(?:,? (?:phường|thị trấn|thôn|ấp|khu phố|xã))*(?: (?!đã|có|được|thực|tham|tổ|mở|và|chịu|đạt|chưa|không|bị|vượt|còn|ra)(?:\p{Ll}+|[IVX]{1,3}(?!\p{L}))){0,5})/u;

/** "9 xã, 87 thôn, buôn chịu tác động": what happened to some of them. */
const STATED =
  /^(?:[ ,\d.]|và |(?:xã|phường|thị trấn|huyện|thôn|buôn|bản|ấp|khu phố|tổ dân phố)(?!\p{L}))+(?:đã|được|đạt|có|hoàn thành|chịu|bị|chưa|không|còn|vượt)(?!\p{L})/u;

/** "Tỉnh Bình Phước có 126 xã, phường và gần 20% dân số là …": nothing but what the place has. */
const DESCRIBED =
  /^(?:(?:Toàn )?(?:Tỉnh|tỉnh|Thành phố|thành phố|Huyện|huyện|Thị xã|thị xã|Quận|Xã|xã|Phường|Đảng bộ)(?: (?:\p{Lu}\p{L}* ?|bộ )*)? ?(?:hiện )?có|Có) [^.;:]*(?:\.\d[^.;:]*)*\.?$/u;

/** Numbers that stand for themselves: a of b, what a place has, how many documents. */
export function countsIn(said: Saying, own: string | null): readonly Item[] {
  let isPlace = false;
  return aroundOf(said).flatMap((around) => {
    const placed: Item | null = place(around, isPlace, said);
    isPlace = placed !== null;
    return ratio(around, said, own) ?? documentCount(around, said) ?? placed ?? [];
  });
}

/** "1.240/1.300 hộ nghèo có thẻ BHYT (số còn lại …)". */
function ratio({ spot, after, before }: Around, said: Saying, own: string | null): Item | null {
  if (
    /^(?:\p{L}+ ){0,2}(?:so với )?(?:kế hoạch|chỉ tiêu)|^[^,;.]{0,40}%/u.test(after) ||
    // "xếp thứ 4/15"
    /(?:thứ|hạng)$/u.test(before) ||
    // "phường 3 có tới 95% hộ"
    isLocal(lastClause(said.text.slice(0, spot.leadStart).trim()), own) ||
    !(spot.kind === 'ratio' || isShare(spot, before, after))
  )
    return null;
  // "197.247/240.986 người tham gia BHYT" are those in the scheme.
  if (/^người (?:dân |lao động )?(?:đã |đang )?(?:tham gia|có thẻ)(?: BH| bảo hiểm|[,;.(]|$)/u.test(after)) return null;
  const match =
    /^((?=\p{L})[\p{L}\p{N} ,&-]{2,90}?) ((?:đã |được |có |đạt |đưa |kiện toàn |vượt xây dựng |nhận |lồng ghép |đăng ký |tham gia|thực hiện|hoàn thành|thành lập|tổ chức|ban hành|triển khai|duy trì|ký )[^;.(]*)/u.exec(
      after,
    );
  if (match === null || /điểm|ngày|tháng|phối hợp(?: với)?$/u.test(before.slice(-13))) return null;
  const [, unit = '', state = ''] = match;
  if (/ (?:với|tại|cho) /u.test(`${unit} `)) return null;
  // "4/5 trường đạt chuẩn quốc gia" tells of something else.
  if (!(ON_TASK.test(state) && OF_OFFICES.test(unit)) && !TOPIC.words.test(clauseAt(said.text, spot))) return null;
  const rest = /(?:\(|; ?)số còn lại ([^;.)]+)/u.exec(after)?.[1];
  const tree = {
    value: number(spot),
    unit: words(endOf(unit)),
    state: words(endOf(state)),
    remainder: someWords(rest?.trim()),
  };
  return { key: 'ratios', tree, said };
}

/** What stands between two ";" round a number. */
function clauseAt(text: string, { start, end }: Around['spot']): string {
  return `${/[^;]*$/u.exec(text.slice(0, start))?.[0] ?? ''}${/^[^;]*/u.exec(text.slice(end))?.[0] ?? ''}`;
}

/** Parts of the unit and of its bodies, which all have a share in the work. */
const OF_OFFICES =
  /(?:xã|phường|thị trấn|huyện|thôn|ấp|bản|khu phố|tổ dân phố|(?:huyện|thị|thành|quận|đảng|cấp) ủy|đảng bộ|chi bộ|ban|hội|đoàn|đơn vị|cơ sở|địa phương)(?!\p{L})/iu;
/** What they did for it, and not what they are or have reached. */
const ON_TASK = /^(?!(?:được công nhận|đạt|hoàn thành|có(?! (?:kế hoạch|văn bản|nghị quyết|tổ|ban|đại lý))))/u;

/** "100% các xã đạt tiêu chí", "96% người hưởng nhận qua tài khoản": so many of those who are named, not of what was planned. */
function isShare({ kind }: Around['spot'], before: string, after: string): boolean {
  return (
    kind === 'percent' &&
    /^(?:các |số )?(?:xã|phường|thị trấn|huyện|thôn|ấp|bản|chi bộ|đảng bộ|cơ sở|đơn vị|(?:huyện|thị|thành|quận|đảng|cấp) ủy|ban tuyên giáo|trường|hộ|doanh nghiệp|người hưởng|hội viên|đoàn viên|cán bộ|viên chức)(?!\p{L})/u.test(
      after,
    ) &&
    !/học tập|quán triệt/u.test(after) &&
    !/(?:phấn đấu|mục tiêu|đến năm|sẽ|tăng|giảm|đạt|chiếm|hỗ trợ|bằng)[^;.]*$/iu.test(before)
  );
}

/** "ban hành 36 quyết định xử phạt" is no guidance. */
const OF_CASES =
  /^quyết định(?! (?:về|để|giao|thành lập|kiện toàn|phê duyệt|ban hành|chỉ đạo|triển khai|và))(?= \p{L})/iu;

/** "cơ quan BHXH đã tham mưu cấp ủy, chính quyền các cấp ban hành gần 60 văn bản chỉ đạo". */
function documentCount({ spot, before, after }: Around, said: Saying): Item | null {
  if (spot.kind !== 'number') return null;
  const unit =
    /^(?:văn bản|kế hoạch|công văn|hướng dẫn|quyết định|chỉ thị|nghị quyết)(?: (?:chỉ đạo|các loại|hướng dẫn|phối hợp|liên ngành))*(?!\p{L})/iu.exec(
      after,
    )?.[0];
  const by = /(?:^|[.;,] )([^.;]{3,140}?)(?: đã)? ban hành(?: được)?(?: ước)?$/u.exec(before)?.[1];
  if (unit === undefined || by === undefined || OF_CASES.test(after)) return null;
  const [, advisedBy, issuer] = /^(?:(.{3,80}?)(?: đã)? )?tham mưu (?:cho )?(.{2,90})$/iu.exec(by) ?? [];
  const about = /^ (?:về|để) ([^;.]+)/u.exec(after.slice(unit.length))?.[1];
  const tree = {
    count: number(spot),
    unit: words(unit.toLocaleLowerCase('vi')),
    issuer: words(issuer ?? by),
    advisedBy: someWords(advisedBy?.replace(/^(?:Ngay |Trong |Từ |Qua |Đến |Năm )[^,]*, /u, '')),
    about: someWords(about && endOf(about)),
  };
  return { key: 'documentCounts', tree, said };
}

/** "10 huyện, dân số 812.400 người": words that no comma parts from the next number are of that. */
function withoutNext({ spot, after }: Around, { spots }: Saying): string {
  const isLast = !spots.some((one) => isCounting(one) && one.start >= spot.end);
  return isLast || /(?:[,;.]|và|với)$/u.test(after) ? after : after.replace(/, [^,]+$/u, '');
}

/** "có tới 41 xã vùng cao, 9 xã đảo". */
function place(around: Around, isNext: boolean, said: Saying): Item | null {
  const { spot, before, after } = around;
  if (said.section === 'context' && spot.kind !== 'ratio' && DESCRIBED.test(said.text)) {
    const unit = endOf(withoutNext(around, said));
    const isListed = / có$/u.test(before) || /(?:,| và| với)$/u.test(before);
    return unit === '' || !isListed ? null : { key: 'context', tree: { value: number(spot), unit: words(unit) }, said };
  }
  if (spot.kind !== 'number') return null;
  const unit = PLACES.exec(after)?.[1];
  const follows = isNext && /(?:,|và|với)$/u.test(before);
  if (
    unit === undefined ||
    !(follows || /(?:^|[\p{L},] )có(?: tới| đến)?$/u.test(before)) ||
    STATED.test(said.text.slice(spot.end)) ||
    / (?:đã|đạt|có) /u.test(clauseStart(after))
  )
    return null;
  return { key: 'context', tree: { value: number(spot), unit: words(endOf(unit)) }, said };
}
