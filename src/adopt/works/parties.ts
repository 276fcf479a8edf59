import { changeFirst } from './changeFirst.js';

/** "A", "A và B", "A, B và C" → the parts; a comma inside of brackets parts nothing. */
export function listOf(text: string): readonly string[] {
  const pieces = text.split(/(, | và )(?![^(]*\))/u);
  const items: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const [joint = '', part = ''] = [pieces[at - 1], pieces[at]?.trim()];
    if (part === '') continue;
    const last = items.at(-1);
    const goesOn = last !== undefined && (joint === ' và ' ? ENDS : CONTINUES).test(part);
    if (goesOn) items[items.length - 1] = last + joint + part;
    else items.push(part);
  }
  return items;
}

/** "các xã, phường, thị trấn" is one, and so is "Sở Lao động, Thương binh và Xã hội". */
const CONTINUES =
  /^(?:bài|xã|phường|thị trấn|thị xã|thành phố|huyện|thị ủy|thành ủy|huyện ủy|quận|đặc khu|thôn|ấp|bản|khu phố|Thương binh|Thể thao|Thông tin|Du lịch|(?:ban, )?ngành(?: của .*)?|tạp chí ngành .*)(?: \(.*\))?$/u;

/** The last word of a name behind "và": "Sở Giáo dục và Đào tạo", "Đài Phát thanh và Truyền hình tỉnh". */
const ENDS =
  /^(?:Xã hội|Du lịch|Đào tạo|Thể thao|Truyền thông|Truyền hình|Môi trường|Đầu tư|Công nghệ)(?: |$)|^(?:thị trấn|thị xã|thành phố)$/u;

/**
 * Who did something: "Ban Tuyên giáo Tỉnh ủy đã phối hợp với BHXH tỉnh" → both, the first in charge. Null where no body is named;
 * who reports stands for itself only where it names whom it worked with ("Phối hợp với UBND xã mở …").
 */
export function organisersIn(text: string, issuer: string | null): readonly string[] | null {
  const said = text
    .trim()
    .replace(/^(?:.*[.;:] )/u, '')
    .replace(
      /^(?:(?:bên cạnh|theo|qua|nhờ|do|từ) đó|ngoài ra|đồng thời|cùng với đó|trong (?:\d+ )?(?:năm|tháng|quý|kỳ|đợt|thời gian)[^,]*|đặc biệt[^,]*|năm \d{4}|(?:từ|đến|tính đến) (?:ngày|tháng|năm)? ?[^,]*|cũng trong [^,]*|.{0,60} được quan tâm[^,]*),\s*/iu,
      '',
    )
    .replace(
      /^.*, (?=(?:BHXH|Bảo hiểm xã hội|Ban Tuyên giáo|Sở|UBND|Hội|Liên đoàn|Bưu điện|MTTQ|Đoàn|Tỉnh đoàn|Cơ quan))/u,
      '',
    );
  const [first = '', rest = ''] = said.split(
    /(?:,? ?(?:chủ trì,? ?)?[Pp]hối hợp(?: với| cùng)? ?)|(?:(?:^| )[Cc]ùng )/u,
  );
  const head = first.replace(/[\s,]*(?:đã|cũng đã|cũng|thường xuyên|chủ động|chủ trì)*[\s,]*$/u, '').trim();
  const isLeftOut = head === '' && said === text.trim();
  if (!isLeftOut && !(isBody(head) || OTHER_BODY.test(head))) return null;
  if (head.length > 80 || (isLeftOut && (issuer === null || rest === ''))) return null;
  const partners = listOf(rest.replace(/^với /u, '').replace(/[\s,]*(?:tiếp tục|đã)*\s*$/u, ''));
  return partners.some((partner) => partner.length > 80 || /\d/u.test(partner))
    ? null
    : [isLeftOut ? (issuer ?? '') : changeFirst(head), ...partners];
}

export function isBody(text: string): boolean {
  return BODY.test(text);
}

/** What stands where a body is named, though we know none of its name. */
const OTHER_BODY =
  /^(?!Chúng |Họ |Tôi |Việc )(?:\p{Lu}|[Hh]ệ thống |[Đđ]ội ngũ |[Cc]ấp ủy |[Tt]ổ )(?!.*(?: đã | được | có | là |,))[\p{L} .–-]{3,60}$/u;

/** Bodies that hold events and write. */
const BODY =
  /^(?:BHXH|Bảo hiểm xã hội|Ban |Sở |UBND|Ủy ban|Hội(?: |$)|Liên đoàn|LĐLĐ|Bưu điện|MTTQ|Mặt trận|Đoàn |(?:Tỉnh|Huyện|Thành|Thị) đoàn|Cơ quan|Huyện ủy|Thành ủy|Công an|Công ty|Ngân hàng|Phòng |Công đoàn|Ngành|ngành|cơ quan|các |Các |[Tt]oàn (?:ngành|tỉnh|huyện|thành phố|Đảng bộ|xã)|[Đđ]a số ban|[Đđ]ơn vị|[Hh]ai (?:ngành|đơn vị|cơ quan|bên)|Trung tâm|Đảng ủy|Liên ngành)/u;
