import { CHANGES, changePhrase, NOTE, PHRASES } from './ownPhrases.js';
import type { SentenceRule } from './sentences.js';

const ORGANISED = '{organisers.}[ đã][ phối hợp với <{partners+}|{organisers,}[ cùng {partners+}]>]';
const MADE = '{producers.}[ phối hợp với {producers,}]';
/** "ước 24 chuyên mục (tính đến tháng 12/2019), 100 tin, bài và tọa đàm", "tọa đàm và 100 tin, bài" */
const COUNTED = `«items:[, | và ]{count#} {form}${NOTE}»`;
const FORMS = `<${COUNTED}[ và {items%}]|{items%} và ${COUNTED}[ và {items%}]|{items%}>`;
const OUTLETS = '{outlets,}[< ({publications#} ấn phẩm[; {address}])| ({address})>]';
const PRINTED = `[{publications#} <bản tin|số> ]${OUTLETS}`;
/** Behind what was done. */
const OFTEN = '[, {frequency*}]';
const DONE = `[{frequency} ][đã ]<<đăng, phát|đăng|phát> <tin, bài|${FORMS}>[, gửi ${FORMS}][, tổ chức ${FORMS}]|gửi ${FORMS}[, tổ chức ${FORMS}]|tổ chức ${FORMS}>[ về {about}]`;
/** "; tăng 04 chuyên mục so với năm 2018; số tin, bài giảm so với năm 2018" */
const TURNED = `«turned:; [số {form} ]«changes:[, | và ]${changePhrase('{form}')}»»`;
const REACHED = `[, thời lượng {duration.value#} {duration.unit}][, phục vụ {purpose*}]${TURNED}[; hiện có {reach+}][; thu hút {reach+}]`;

const TOTAL = `{attendance.total#} <người dự|{attendance.unit}>[ ({attendance~})][, «attendance.changes:${CHANGES}»]`;
/** How many came to each, how many in all, and how many more than before. */
const CAME = `[<;|,> mỗi {}[ ước{attendance.estimate=true}] có {attendance.each#} {attendance.unit} dự<, tổng số ${TOTAL}|[ ({attendance~})][; số người dự «attendance.changes:${CHANGES}»]>| với {attendance.each#} {attendance.unit} dự, tổng số ${TOTAL}| với ${TOTAL}|, tổng số ${TOTAL}|<;|,> số người dự «attendance.changes:${CHANGES}»]`;
const HELD = '[ tại {venues,}[ ({places+})]][ cho <{reached+}|{audience,}[ ({reached+})]>][ tại {places+}]';
/** Of two marks the first is printed. */
const WITH_FOCUS = `<[, trọng tâm là {focus*},]${HELD}|, trọng tâm là {focus*}>`;

const GIVEN =
  '{giver} {action}[ {count#}] {receivers}[ ({~})][, trị giá {worth#}[ ({~})]][; có {result.value#} {result.unit} {result.state}]';
const RECEIVED = {
  giver: /^(?!Nội dung|Hình thức|Công tác|Việc|Tuyên truyền)/u,
  receivers: /^(?!cho |đối với )/u,
  count: /^[^%]*$/u,
  'result.state': /^(?:đã |được |tham gia|tự |đăng ký|có )/u,
} as const;

/** Who speaks. */
const SPEAKERS = /^(?:\p{Lu}|lãnh đạo|đại diện|đồng chí|cán bộ|báo cáo viên|chuyên viên|các )/u;

/** So many of what. */
const NUMBERED =
  /^(?!cấp )(?:(?:[^\p{L};]*|\p{L}+ (?:\p{L}+ )?)\d|(?:(?:hơn|trên|gần|khoảng|ước|đạt|đến|dưới) )*hàng (?:chục|trăm|nghìn))[^;]*$/u;

const WHERE = {
  address: /^[\w.:/-]+$/u,
  form: /^(?!(?:số|kỳ|lần|buổi)\/|sóng |.* trên )[^;()]*$/u,
  against: PHRASES.against,
  items: /^(?!tuyên truyền|sóng |(?:.* )?(?:về|trên) )[^\d;()]*$/u,
  frequency:
    /^(?!.*tuyên truyền)(?:phát |đăng )?(?:sóng )?(?:(?:thường xuyên|định kỳ|liên tục)(?: |$)|(?:hằng|hàng|mỗi) \p{L}|\d+ (?:số|kỳ|lần|buổi|ngày)\/)[^,;]*$/iu,
  purpose: /^(?!.*; (?:tăng|giảm|bằng|số|hiện có|thu hút) )/u,
  outlets:
    /^(?!.* phối hợp với )[^:]*(?:báo|đài|sóng|tạp chí|truyền|trang|bản tin|thông|phương tiện|mạng|kênh|zalo|facebook|fanpage)/iu,
} as const;

/** What an event is on. */
const ABOUT = /^(?!.*(?:\((?:tính đến|theo)| tại) )(?:về|tuyên truyền|tìm hiểu|phổ biến|chính sách|pháp luật|để) /u;

/** What an event is called. */
const EVENT =
  /^(?:các |những )?(?:hội nghị|hội thảo|tọa đàm|lớp|lễ|buổi|cuộc|đợt|phiên|tuyên truyền|chương trình|hội thi|thi|ngày hội|sinh hoạt|giao lưu|diễn đàn|đối thoại|gặp mặt|chiến dịch|tập huấn|ra quân|giao ban|họp)/u;

/** What so many have done or are. */
const DONE_SO =
  '(?:đã |được (?!hỏi)|có |chưa |tham gia|thực hiện|hoàn thành|đạt |duy trì|bao phủ|kiểm tra (?!liên ngành)|hiểu |cài đặt|nhận |chậm |nghỉ |tự (?!quản))';

/** What the built-in templates write of events, media, help and people. */
export const OWN_ACTIVITIES: readonly SentenceRule[] = [
  {
    key: 'discussion',
    under: ['discussion'],
    pattern: 'Tại {occasion}, {parties,} đã trao đổi, làm rõ [các ]nội dung: {topics;}[. {outcome*}]',
    example:
      'Tại buổi khảo sát, lãnh đạo các sở và Đoàn công tác đã trao đổi, làm rõ các nội dung: khó khăn khi triển khai; tác động đến Nhân dân.',
  },
  {
    key: 'ratios',
    under: ['leadership', 'overview', 'support', 'participants', 'places'],
    pattern: 'Có {value#} {unit} {state*}[; số còn lại {remainder*}]',
    where: { state: new RegExp(`^(?!.*; số còn lại )${DONE_SO}`, 'u') },
    example: 'Có 2.109/2.156 tổ trưởng có thẻ BHYT; số còn lại đang làm thủ tục.',
  },
  {
    key: 'localExamples',
    under: ['localExamples'],
    pattern:
      '<Theo {official}, tại|Tại> {place}: {activities;}[. <Theo {official}, thành|Thành> phần dự các hội nghị <gồm:|là> {attendees;}]',
    example:
      'Tại huyện A: mỗi chi bộ nhận giúp một hộ; đài xã phát tin. Thành phần dự các hội nghị gồm: bí thư chi bộ; trưởng thôn.',
  },
  {
    key: 'briefings',
    under: ['conferences'],
    pattern:
      'Tại {meetings,}, <{host} đã mời {speakers,} thông tin|{speakers,} trực tiếp thông tin, định hướng tuyên truyền> về {content*} cho {listeners*}',
    where: { host: /^[^,]+$/u, speakers: SPEAKERS, content: /^(?!.* cho )/u },
    fixed: { group: 'báo cáo viên' },
    example:
      'Tại hội nghị báo cáo viên cấp tỉnh, lãnh đạo BHXH tỉnh trực tiếp thông tin, định hướng tuyên truyền về BHXH, BHYT cho đội ngũ báo cáo viên.',
  },
  {
    key: 'briefings',
    under: ['press'],
    pattern:
      'Tại {meetings,}, <{host} đã mời {speakers,} thông tin|{speakers,} trực tiếp thông tin, định hướng tuyên truyền> về {content*} cho {listeners*}',
    where: { host: /^[^,]+$/u, speakers: SPEAKERS, content: /^(?!.* cho )/u },
    fixed: { group: 'báo chí' },
    example:
      'Tại giao ban báo chí hằng quý, Ban Tuyên giáo Tỉnh ủy đã mời BHXH tỉnh thông tin về BHXH cho các cơ quan báo chí.',
  },
  {
    key: 'conferences',
    under: ['conferences'],
    pattern: `{organisers,} chưa tổ chức {form}[ {about}] (số lượng: {count#})[; «changes:${CHANGES}»]`,
    where: { form: EVENT, about: ABOUT },
    example: 'BHXH huyện chưa tổ chức hội nghị về BHXH tự nguyện (số lượng: 0).',
  },
  {
    key: 'conferences',
    under: ['conferences'],
    pattern: `[<Từ {from@}[ đến {to@}]|Đến {to@}|{date@}>, ]${ORGANISED} <{extent}|tổ chức>[ {count#}] {form}${NOTE}[ {about}]${WITH_FOCUS}${CAME}[; [số {} ]«changes:${CHANGES}»][; huy động {staff+} tham gia][; qua đó phát triển mới {yield.value#} {yield.unit}][. {outcome*}]`,
    where: {
      extent: /^(?:đã|cũng|đang|được) (?!đăng|phát(?! động)|.*hàng (?:chục|trăm|nghìn|ngàn)$)/u,
      form: EVENT,
      against: PHRASES.against,
      places: NUMBERED,
      reached: NUMBERED,
      partners: NUMBERED,
      staff: NUMBERED,
      about: ABOUT,
    },
    example:
      'BHXH tỉnh đã phối hợp với Bưu điện tỉnh tổ chức 12 hội nghị khách hàng cho 600 người lao động. Người dân hiểu hơn.',
  },
  {
    key: 'media',
    under: ['press'],
    pattern: `[{frequency}, ]<${MADE} [{frequency} ]<thực hiện ${FORMS}[ tuyên truyền về {about}] trên ${OUTLETS}|sử dụng ${OUTLETS} để tuyên truyền[ về {about}]>|${PRINTED} <<{frequency}|[đã ][{frequency} ]<đăng, phát|đăng|phát>> ${FORMS}[ tuyên truyền về {about}]|[{frequency} ]tuyên truyền[ về {about}]>>${OFTEN}${REACHED}`,
    where: WHERE,
    fixed: { group: 'báo chí' },
    example:
      'BHXH tỉnh phối hợp với Đài tỉnh thực hiện chuyên mục BHXH trên sóng phát thanh, phát định kỳ, thời lượng 10-15 phút/chương trình.',
  },
  {
    key: 'media',
    under: ['bulletins'],
    pattern: `[{frequency}, ]<<${MADE} ${DONE} trên ${PRINTED}|${PRINTED} ${DONE}>${OFTEN}${REACHED}|${PRINTED} <hiện có {reach+}[; thu hút {reach+}]|thu hút {reach+}>>`,
    where: WHERE,
    example: 'Hằng quý, bản tin Sinh hoạt chi bộ đăng tin, bài về hoạt động của ngành, phục vụ sinh hoạt chi bộ.',
  },
  {
    key: 'materials',
    under: ['materials'],
    pattern:
      '<<{maker} đã|Đã> {action} {count#} {form}[ ({~})][, trong đó «parts:[, | và ]{owner} {count#} {}»]|<{maker} chưa|Chưa> {action} {form} (số lượng: {count#})>',
    example: 'BHXH tỉnh đã in, treo 140 băng rôn.',
  },
  {
    key: 'support',
    under: ['support'],
    pattern: GIVEN,
    where: {
      ...RECEIVED,
      action:
        /^(?:vận động|hỗ trợ|trao|tặng|kêu gọi|quyên góp|tuyên truyền|phối hợp|mua|duy trì|cấp (?:thẻ|sổ|phát)|đóng|giúp|huy động|ủng hộ|giới thiệu|tư vấn|cho vay|khám),? .*(?:cho|đối với)$/u,
    },
    example: 'Hội Phụ nữ vận động hỗ trợ mua thẻ cho 635 chị, trị giá 350 triệu đồng; có 330 hội viên tham gia BHXH.',
  },
  {
    key: 'support',
    under: ['support'],
    pattern: GIVEN,
    where: {
      ...RECEIVED,
      action:
        /^(?:(?:vận động|hỗ trợ|trao|tặng|kêu gọi|quyên góp|tuyên truyền|mua|duy trì|cấp (?:thẻ|sổ|phát)|đóng|giúp|huy động|ủng hộ|giới thiệu|tư vấn|cho vay|khám)(?:, | )?)+$/u,
    },
    example: 'Các đoàn thể tuyên truyền, vận động đoàn viên tham gia bảo hiểm.',
  },
  {
    key: 'staff',
    under: ['staff'],
    pattern: '{label}: {count#} {unit}[ ({~})][, trong đó {trained.count#} {} được tập huấn[ {trained.about}]]',
    example: 'Cộng tác viên truyền thông: 1.250 người, trong đó 900 người được tập huấn kỹ năng tư vấn.',
  },
];
