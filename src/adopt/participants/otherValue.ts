import { type Around, upperFirst } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { ONE } from '../rules/schemes.js';
import { OF_THE_UNIT } from '../rules/stock.js';
import { number } from '../tree.js';
import { isLocal, lastClause } from './clauses.js';
import { measureOf, type ReadMeasure } from './measure.js';

/** "77.693 người đang được hưởng lương hưu". */
export function paid(around: Around, said: Saying, own: string | null): ReadMeasure | null {
  const { spot, before, after } = around;
  const match =
    /^người (?:đang )?(?:được )?((?:hưởng|nhận) (?:các )?(?:lương hưu|trợ cấp|chế độ)[^,;.(]*?(?:, (?:trợ cấp|chế độ)[^,;.(]*?)?)(?= trên địa bàn| được chi trả|[,;.(]|$)/u.exec(
      after,
    );
  if (match === null) return paidAhead(around, said, own);
  if (isLocal(before, own) || /giải quyết|chi trả|xét duyệt/iu.test(lastClause(before))) return null;
  return measureOf('beneficiaries', upperFirst(`người ${(match[1] ?? '').trim()}`), number(spot), said);
}

/** "Số người hưởng lương hưu, trợ cấp BHXH hằng tháng là 19.340 người". */
function paidAhead({ spot, before, after }: Around, said: Saying, own: string | null): ReadMeasure | null {
  const [clause, what] = PAID_AHEAD.exec(before) ?? [];
  return what === undefined || isLocal(clause ?? '', own) || !/^người(?:[,;.)]|$| )/u.test(after)
    ? null
    : measureOf('beneficiaries', upperFirst(`người ${what}`), number(spot), said);
}

const PAID_AHEAD =
  /(?:^|[;.,] )(?:tổng )?số người (?:đang )?((?:được )?(?:hưởng|nhận) (?:các )?(?:lương hưu|trợ cấp|chế độ)[^;:.()]*?)[\s:]*(?:là|có|đạt|:)$/iu;

export function isMoney({ spot, after }: Around): boolean {
  return (
    /(?:tỷ|tỉ|triệu|nghìn|ngàn)?\s*đồng$/u.test(spot.found) ||
    (/(?:tỷ|tỉ|triệu)$/u.test(spot.found) && /^đồng/u.test(after))
  );
}

/** Of one company, a kind of them, or what was taken back from them: nothing of the whole. */
function isOfFew(head: string): boolean {
  const clause = /(?:^|;|[.:…] )((?:[^;.:…]|[.:](?=\S))*)$/u.exec(head)?.[1] ?? head;
  // "toàn huyện còn nợ 6,4 tỷ đồng, trong đó 3 doanh nghiệp nợ trên 1 tỷ đồng"
  const part = clause.replace(/^.*trong đó/u, '');
  return FEW.test(clause) || (SOME.test(part) && part.search(OF_THE_UNIT.words) === -1);
}

const FEW =
  /khắc phục|sau (?:khi )?(?:thanh tra|kiểm tra)|bệnh nhân|người bệnh|trường hợp|được (?:quỹ BHYT )?chi(?: trả)?$|thu hồi|truy (?:thu|nộp|đóng)|xử phạt|(?<!\p{L})(?:[Kk]hối|[Cc]ông ty|[Cc]hi nhánh|DNTN|[Hh]ợp tác xã|HTX|[Tt]ập đoàn|[Nn]hà máy|danh sách) /u;
const SOME = /(?:\d|một số|nhiều|các|có) (?:đơn vị|doanh nghiệp|DN|cơ quan)(?!\p{L})/u;

/** What was taken in, paid or is owed; "thu bảo hiểm xã hội (BHXH), bảo hiểm y tế và bảo hiểm thất nghiệp" is one sum. */
const LABEL = new RegExp(
  String.raw`(?:^|[\s,;:.(])(?<!doanh |doanh số |dư |đại lý |dịch vụ |nhân viên |tổ )((?:tổng )?(?:số )?(?:tiền )?(?:thu|nợ|chi(?! phí)|(?:lãi )?(?:phạt )?chậm đóng)(?: [^,;:.()]{0,60}(?: \((?:BHXH|BHYT|BHTN)\))?)?(?:(?:, ?| và )${ONE}){0,3}(?: bắt buộc| tự nguyện)?)(?: (?:toàn|trên địa bàn|của)(?: \p{L}+){1,5}?)?(?: \([^\d()]{3,40}\))?(?: (?:l[ũu]y kế )?(?:trong )?(?:\d{1,2} tháng(?: đầu năm)?(?: năm \d{4})?|năm(?: \d{4})?|từ đầu năm(?: \d{4})? đến nay|(?:tính )?đến (?:nay|thời điểm này|(?:hết |cuối )?(?:ngày |tháng |năm )*[\d./-]+)))?[\s:,]*(?:là|đạt|với|được|còn|ước|lên (?:đến|tới)|:)?$`,
  'iu',
);

/** "thu BHXH đạt 593,4 tỷ đồng, BHTN đạt 37,6 tỷ đồng": the verb of the sum before holds for the next scheme. */
function goesOn(before: string, last: ReadMeasure | null): string | null {
  const scheme = NEXT.exec(before)?.[1];
  const verb = /^(?:số tiền )?(?:thu|chi|nợ)(?= (?:BH|bảo hiểm))/iu.exec(last?.label ?? '')?.[0];
  return last?.home !== 'finances' || scheme === undefined || verb === undefined ? null : `${verb} ${scheme}`;
}

const NEXT = new RegExp(`^(?:,|;| và) ?(${ONE}(?: bắt buộc| tự nguyện)?)(?: là| đạt|:)?$`, 'u');

/** "chi trả lương hưu cho 28.450 người với số tiền 402,3 tỷ đồng" */
const PAID_TO =
  /(?:^|[\s,])([Cc]hi (?:trả )?[^;.:\d]{3,100}?)(?:,? (?:kịp thời|đầy đủ|an toàn|đúng)[^;.:\d]{0,40})?(?: cho (?:hơn |trên |gần |khoảng )?[\d.]+ (?:lượt )?(?:người|đối tượng)[^;.:\d]{0,40}?)?(?:,| với)+ (?:tổng )?(?:số tiền|kinh phí)(?: chi trả)?(?: là)?$/u;

/** "37 tỷ đồng chi BHTN" */
const NAMED_BEHIND = new RegExp(`^((?:thu|chi)(?: trả)? ${ONE})(?=[,;.]|$)`, 'u');

/** What comes in and what is owed needs no name, what was spent does, and a name is of insurance: no "đã chi phí", no "thu về từ bán phế liệu"; "chi trợ cấp" may be for anybody. */
const SAYS_WHAT =
  /^(?:(?:tổng )?(?:số )?(?:tiền )?(?:thu|nợ|(?:lãi )?(?:phạt )?chậm đóng))(?=$| (?:được|trong|lũy|luỹ|toàn|cả|của|năm|quý|đến|tính|giai|đọng|chậm|quá|kéo|phải|\d)(?!\p{L}))|BH|bảo hiểm|quỹ|lương hưu|chế độ|khám|KCB|thất nghiệp|ốm đau|thai sản/iu;

/** "với tổng số thu hơn 3.900 tỷ đồng". */
export function money(
  { spot, before, after }: Around,
  said: Saying,
  own: string | null,
  last: ReadMeasure | null,
): ReadMeasure | null {
  const head = said.text.slice(0, spot.leadStart).trim();
  const label = (
    goesOn(before, last) ??
    LABEL.exec(before)?.[1] ??
    PAID_TO.exec(head)?.[1] ??
    NAMED_BEHIND.exec(after)?.[1]
  )
    ?.trim()
    .replace(/ (?:là|đạt|với|được|ước)$/u, '')
    // "3.640 đơn vị chậm đóng với tổng số tiền chậm đóng 214 tỷ đồng"
    .replace(/^.* với (?=(?:tổng |số )+(?:tiền )?(?:thu|nợ|chậm đóng))/u, '');
  if (
    label === undefined ||
    isLocal(label, own) ||
    !SAYS_WHAT.test(label) ||
    /(?:tăng|giảm|thiếu|vượt|hỗ trợ|^chi từ|tặng|thu hồi|thu nhập|thu hộ|truy thu|ngân sách)/u.test(label) ||
    isOfFew(said.text.slice(0, spot.leadStart)) ||
    / từ$/u.test(before)
  )
    return null;
  return measureOf('finances', upperFirst(label), number(spot), said);
}
