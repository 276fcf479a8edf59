import type { SentenceRule } from './sentences.js';

const ORGANISED = '{organisers.}[ đã][ phối hợp với <{organisers,}[, {partners+}]|{partners+}>]';
const MADE = '{producers.}[ phối hợp với {producers,}]';
const PRINTED = '[{publications#} bản tin ]{outlets,}[< ({publications#} ấn phẩm[; {address}])| ({address})>]';
const DONE = '[đã ]<đăng, phát|đăng|phát> <tin, bài|{items%}>[ về {about}]';
const REACHED =
  '[, thời lượng {duration.value#} {duration.unit}][, phục vụ {purpose*}][; hiện có {reach+}][; thu hút {reach+}]';

const GIVEN =
  '{giver} {action}[ {count#}] {receivers}[ ({~})][, trị giá {worth#}][; có {result.value#} {result.unit} {result.state}]';
const RECEIVED = {
  receivers: /^(?!cho |đối với )/u,
  'result.state': /^(?:đã |được |tham gia|tự |đăng ký|có )/u,
} as const;

const WHERE = {
  address: /^[\w.:/-]+$/u,
  extent: /^(?:đã|cũng|đang|được) /u,
  form: /^(?:các |những )?(?:hội nghị|hội thảo|tọa đàm|lớp|lễ|buổi|cuộc|đợt|phiên|tuyên truyền|chương trình)/u,
  frequency: /^(?:phát |đăng )?(?:sóng )?(?:thường xuyên|định kỳ|hằng|hàng|mỗi|liên tục)(?: |$)/iu,
  outlets: /(?:báo|đài|sóng|tạp chí|truyền|trang|bản tin|thông|phương tiện|mạng|kênh|zalo|facebook|fanpage)/iu,
} as const;

/**
 * Sentences that the built-in templates write, paragraph by paragraph: only a document that this tool built is read with them,
 * since other offices say other things with the same words.
 */
export const OWN_SENTENCES: readonly SentenceRule[] = [
  {
    key: 'study',
    under: ['leadership'],
    pattern:
      '<{date@}, việc|Việc> học tập, quán triệt được tổ chức bằng hình thức {form}[, kết nối[ từ {from}][ đến {via}]][, nối tiếp tới {sites.count#} {sites.unit}[ ở {sites.place}]][, thành phần dự gồm {audience,}][. {followUp*}][. Kết quả, {reach.value#} {reach.of} đã học tập, quán triệt]',
    example:
      'Việc học tập, quán triệt được tổ chức bằng hình thức hội nghị trực tuyến, kết nối từ điểm cầu Trung ương đến điểm cầu của tỉnh, nối tiếp tới 11 điểm cầu ở các huyện. Kết quả, 95% đảng viên đã học tập, quán triệt.',
  },
  {
    key: 'committees',
    under: ['leadership'],
    pattern:
      '<{advisedBy} đã tham mưu {founder} |{founder} đã >[ban hành {decision.kind} ]thành lập {name}[, do {head} làm Trưởng ban][ (theo {decision^})][. {effect*}]',
    where: { 'decision.kind': /^[\p{L} ]{3,40}$/u },
    example:
      'UBND tỉnh đã ban hành quyết định thành lập Ban Chỉ đạo, do Phó Chủ tịch UBND tỉnh làm Trưởng ban. Việc này cần thiết.',
  },
  {
    key: 'coordination',
    under: ['leadership'],
    pattern:
      '[Từ {since@}, ]{parties,} <thực hiện|đã ký kết> {^}[; {followUp*}][. Đến nay, {signatories.value#} {signatories.unit} đã ký kết[ với {signatories.partner}][ và {signatories.result*}]]',
    where: { '': /^(?:Chương trình|Quy chế|Kế hoạch|Thỏa thuận|Quy ước|Bản)(?: |$)/u },
    example:
      'Từ năm 2016, Ban Tuyên giáo Tỉnh ủy và BHXH tỉnh thực hiện Chương trình phối hợp về tuyên truyền chính sách; hằng năm đều có kế hoạch.',
  },
  {
    key: 'quotes',
    under: ['leadership'],
    pattern: 'Theo đồng chí {speaker}[, {position}], {says*}',
    where: { position: /^(?:Phó |Giám đốc|Trưởng|Bí thư|Chủ tịch|Chánh|Quyền|Ủy viên|Thường trực)/u },
    example: 'Theo đồng chí Nguyễn Văn A, Phó Giám đốc BHXH tỉnh, người lao động tự do còn băn khoăn.',
  },
  {
    key: 'documents',
    under: ['leadership'],
    pattern:
      '[Thực hiện chỉ đạo của {directedBy}, ]<{advisedBy} đã tham mưu [{submittedBy} trình ]{issuer} ban hành|[Theo đề nghị của {submittedBy}, ]{issuer} đã ban hành> {^}[<,|> triển khai {implements^}][, {note*}][. {effect*}]',
    where: {
      '': /^\p{Lu}/u,
      implements: /^(?:Nghị quyết|Chỉ thị|Kế hoạch|Chương trình|Quyết định|Công văn|Kết luận|Luật|Hướng dẫn)/u,
      note: /^(?:trong đó|giao|kèm|nhằm|để|phân công|xác định)/u,
    },
    example:
      'BHXH tỉnh đã tham mưu UBND tỉnh trình Tỉnh ủy ban hành Chương trình hành động, triển khai Nghị quyết số 28-NQ/TW.',
  },
  {
    key: 'goals',
    under: ['goals'],
    pattern: '[{aspect}: ]{about}',
    where: { aspect: /^(?:Về|Mục tiêu) [^:]+$/u },
    example: 'Về hình thức: dùng nhiều hơn những hình thức hiện đại.',
  },
  {
    key: 'approach',
    under: ['approach'],
    pattern: '{aspect}: {content;}',
    example: 'Về hình thức: tăng đối thoại trực tiếp; đưa tin trên mạng xã hội.',
  },
  {
    key: 'tasks',
    under: ['tasks'],
    pattern: '{agency}[ ({role})]: {work;}[; thực hiện {frequency.count#} {frequency.unit} {frequency.per}]',
    where: { 'frequency.per': /^(?:mỗi|hằng|hàng|một) /u },
    example: 'Sở Tài chính (cơ quan cân đối ngân sách): bố trí kinh phí; thực hiện 01 chiến dịch ra quân mỗi năm.',
  },
  {
    key: 'briefings',
    under: ['conferences'],
    pattern:
      'Tại {meetings,}, <{host} đã mời {speakers,} thông tin|{speakers,} trực tiếp thông tin, định hướng tuyên truyền> về {content} cho {listeners}',
    where: { host: /^[^,]+$/u },
    fixed: { group: 'báo cáo viên' },
    example:
      'Tại hội nghị báo cáo viên cấp tỉnh, lãnh đạo BHXH tỉnh trực tiếp thông tin, định hướng tuyên truyền về BHXH, BHYT cho đội ngũ báo cáo viên.',
  },
  {
    key: 'briefings',
    under: ['press'],
    pattern:
      'Tại {meetings,}, <{host} đã mời {speakers,} thông tin|{speakers,} trực tiếp thông tin, định hướng tuyên truyền> về {content} cho {listeners}',
    where: { host: /^[^,]+$/u },
    fixed: { group: 'báo chí' },
    example:
      'Tại giao ban báo chí hằng quý, Ban Tuyên giáo Tỉnh ủy đã mời BHXH tỉnh thông tin về BHXH cho các cơ quan báo chí.',
  },
  {
    key: 'conferences',
    under: ['conferences'],
    pattern: `[<Từ {from@}[ đến {to@}]|Đến {to@}|{date@}>, ]${ORGANISED} <{extent}|tổ chức>[ {count#}] {form}[ ({~})][ {about}][, trọng tâm là {focus*},][ tại {venues,}[ ({places+})]][ cho {audience,}][ cho {reached+}][ ({reached+})][ tại {places+}][<<; mỗi {} có| với> {attendance.each#} {} dự[, tổng số {*}]|<, tổng số| với> {attendance.total#} <{attendance.unit}|{}>[ ({attendance~})]>]<|; {*}>[; huy động {staff+} tham gia][; qua đó phát triển mới {yield.value#} {yield.unit}][. {outcome*}]`,
    where: {
      ...WHERE,
      'attendance.unit': /^lượt người$/u,
      about: /^(?:về|tuyên truyền|phổ biến|chính sách|pháp luật|để) /u,
    },
    example:
      'BHXH tỉnh đã phối hợp với Bưu điện tỉnh tổ chức 12 hội nghị khách hàng cho 600 người lao động. Người dân hiểu hơn.',
  },
  {
    key: 'media',
    under: ['press'],
    pattern: `<${MADE} <thực hiện {items%}[ tuyên truyền về {about}] trên {outlets,}[< ({publications#} ấn phẩm[; {address}])| ({address})>]|sử dụng {outlets,}[ ({address})] để tuyên truyền[ về {about}]>|${PRINTED} <[{frequency} ]tuyên truyền[ về {about}]|<{frequency}|đã <đăng, phát|đăng|phát>> {items%}[ tuyên truyền về {about}]>>[, {frequency}]${REACHED}`,
    where: WHERE,
    fixed: { group: 'báo chí' },
    example:
      'BHXH tỉnh phối hợp với Đài tỉnh thực hiện chuyên mục BHXH trên sóng phát thanh, phát định kỳ, thời lượng 10-15 phút/chương trình.',
  },
  {
    key: 'media',
    under: ['bulletins'],
    pattern: `[{frequency}, ]<${MADE} ${DONE} trên ${PRINTED}|${PRINTED} ${DONE}>${REACHED}`,
    where: WHERE,
    example: 'Hằng quý, bản tin Sinh hoạt chi bộ đăng tin, bài về hoạt động của ngành, phục vụ sinh hoạt chi bộ.',
  },
  {
    key: 'materials',
    under: ['materials'],
    pattern: '<{maker} đã|Đã> {action} {count#} {form}[ ({~})][, trong đó {*}]',
    example: 'BHXH tỉnh đã in, treo 140 băng rôn.',
  },
  {
    key: 'support',
    under: ['support'],
    pattern: GIVEN,
    where: {
      ...RECEIVED,
      action: /^(?:vận động|hỗ trợ|trao|tặng|kêu gọi|quyên góp|tuyên truyền|phối hợp|mua) .*(?:cho|đối với)$/u,
    },
    example: 'Hội Phụ nữ vận động hỗ trợ mua thẻ cho 635 chị, trị giá 350 triệu đồng; có 330 hội viên tham gia BHXH.',
  },
  {
    key: 'support',
    under: ['support'],
    pattern: GIVEN,
    where: { ...RECEIVED, action: /^(?:(?:vận động|hỗ trợ|trao|tặng|kêu gọi|quyên góp|tuyên truyền|mua)(?:, | )?)+$/u },
    example: 'Các đoàn thể tuyên truyền, vận động đoàn viên tham gia bảo hiểm.',
  },
  {
    key: 'localExamples',
    under: ['localExamples'],
    pattern:
      '<Theo {official}, tại|Tại> {place}: {activities;}[. <Theo {official}, thành|Thành> phần dự các hội nghị gồm: {attendees;}]',
    example:
      'Tại huyện A: mỗi chi bộ nhận giúp một hộ; đài xã phát tin. Thành phần dự các hội nghị gồm: bí thư chi bộ; trưởng thôn.',
  },
  {
    key: 'staff',
    under: ['staff'],
    pattern: '{label}: {count#} {unit}[ ({~})][, trong đó {trained.count#} {} được tập huấn[ {trained.about}]]',
    example: 'Cộng tác viên truyền thông: 1.250 người, trong đó 900 người được tập huấn kỹ năng tư vấn.',
  },
  {
    key: 'discussion',
    under: ['discussion'],
    pattern: 'Tại {occasion}, {parties,} đã trao đổi, làm rõ các nội dung: {topics;}[. {outcome*}]',
    example:
      'Tại buổi khảo sát, lãnh đạo các sở và Đoàn công tác đã trao đổi, làm rõ các nội dung: khó khăn khi triển khai; tác động đến Nhân dân.',
  },
  {
    key: 'ratios',
    under: ['leadership', 'overview', 'support', 'participants', 'places'],
    pattern: 'Có {value#} {unit} {state}[; số còn lại {remainder}]',
    where: { state: /^(?:đã |được |có |chưa |tham gia|thực hiện|hoàn thành|đạt )/u },
    example: 'Có 2.109/2.156 tổ trưởng có thẻ BHYT; số còn lại đang làm thủ tục.',
  },
];
