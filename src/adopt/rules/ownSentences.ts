import { KIND } from './documents.js';
import { OWN_ACTIVITIES } from './ownActivities.js';
import { OWN_MEASURES } from './ownMeasures.js';
import type { SentenceRule } from './sentences.js';

/** Who is given a task, where nothing but the words tells that it is one. */
const BODY =
  /^(?:Sở|BHXH|Bảo hiểm xã hội|UBND|Ủy ban|HĐND|Ban|Hội|Liên đoàn|Đoàn|Đài|Báo|Bưu điện|Mặt trận|MTTQ|Công an|Phòng|Huyện|Thành|Thị|Tỉnh|[Cc]ác|Công đoàn|Cơ quan|Trường|Bệnh viện|Trung tâm|Đảng) /u;

/** Not a short form and what is behind it. */
const ROLE = /^(?!\p{Lu}+\))/u;

/** What a goal is on. */
const ASPECT = /^(?:Về|Mục tiêu) [^:]+$/u;

/** What they write of the leadership, goals and tasks. */
const OWN_PROGRAMME: readonly SentenceRule[] = [
  {
    key: 'context',
    under: ['context'],
    pattern: '{place} có «context:[, | và ]<{value#} {unit}|{unit} {value#}>[ ({units#} {} có số liệu)]»',
    where: { place: /^\p{Lu}/u, unit: /^(?!và )/u },
    example:
      'Tỉnh Vân Hải có 126 xã, phường, thị trấn, gần 20% dân số là đồng bào dân tộc thiểu số và 31 xã đặc biệt khó khăn.',
  },
  {
    key: 'study',
    under: ['leadership'],
    pattern:
      '<{date@}, việc|Việc> học tập, quán triệt được tổ chức bằng hình thức {form}[, kết nối[ từ {from}][ đến {via}]][, nối tiếp tới {sites.count#} {sites.unit}[ ở {sites.place}]][, thành phần dự <gồm|là> {audience,}][. {followUp*}][. Kết quả, {reach.value#} {reach.of} đã học tập, quán triệt]',
    where: { followUp: /^(?!Kết quả, )/u },
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
      issuer: /^(?!.* trình$)/u,
      implements: /^(?:Nghị quyết|Chỉ thị|Kế hoạch|Chương trình|Quyết định|Công văn|Kết luận|Luật|Hướng dẫn)/u,
      note: /^(?:trong đó|giao|kèm|nhằm|để|phân công|xác định)/u,
    },
    example:
      'Sở Y tế đã tham mưu UBND huyện trình Huyện ủy ban hành Kế hoạch hành động, triển khai Nghị quyết số 12-NQ/TU.',
  },
  {
    key: 'goals',
    under: ['goals'],
    pattern:
      '[{aspect}: ][theo {decidedBy*}, ]phấn đấu «milestones:đến {year@}, {value#} {about*}»«milestones:; đến {year@}, {value#} {about*}»',
    where: { aspect: ASPECT, about: /^(?!.*; đến (?:năm|tháng|ngày) \d)/u },
    example:
      'Về người hưởng: phấn đấu đến năm 2021, 60% số người được tuyên truyền về chính sách mới; đến năm 2025, 80% số người nhận lương qua tài khoản.',
  },
  {
    key: 'goals',
    under: ['goals'],
    pattern:
      '[{aspect}: ][theo {decidedBy*}, ]phấn đấu [tỷ lệ ]{about*} «milestones:[, | và ]đến {year@} <ở mức{limit=tối đa}|đạt{limit=tối thiểu}> {value#}[ {unit}][ {about}]»',
    where: {
      aspect: ASPECT,
      about: /^(?!.*(?:, | và )đến (?:năm|tháng|ngày) \d|.* đến (?:năm|tháng|ngày) [\d/]+ (?:đạt|ở mức) )/u,
      unit: /^(?!được|tham|phù|biết|hiểu|có |đã )/u,
    },
    example:
      'Về diện bao phủ: theo Nghị quyết của Trung ương, phấn đấu tỷ lệ lao động tham gia BHXH đến năm 2021 đạt khoảng 35% và đến năm 2025 đạt khoảng 45%.',
  },
  {
    key: 'goals',
    under: ['standing'],
    pattern: 'Tính đến {current.asOf@}, [tỷ lệ ]{about*} là {current.value#}[ {current.unit}]',
    example: 'Tính đến ngày 31/12/2019, tỷ lệ dân số tham gia BHYT là 91,04%.',
  },
  {
    key: 'documents',
    under: ['leadership'],
    pattern:
      '[Thực hiện chỉ đạo của {directedBy}, ][{advisedBy} đã tham mưu [{submittedBy} trình ]ban hành |{submittedBy} đã trình ban hành ]{^}[<,|> triển khai {implements^}][, {note*}][. {effect*}]',
    where: {
      '': new RegExp(`^${KIND}`, 'u'),
      implements: /^(?:Nghị quyết|Chỉ thị|Kế hoạch|Chương trình|Quyết định|Công văn|Kết luận|Luật|Hướng dẫn)/u,
      note: /^(?:trong đó|giao|kèm|nhằm|để|phân công|xác định)/u,
    },
    example: 'Công văn số 3150/BHXH-TT về tăng cường truyền thông.',
  },
  {
    key: 'documentCounts',
    under: ['leadership'],
    pattern:
      '<<{advisedBy} đã tham mưu {issuer}|{issuer} đã> ban hành {count#} {unit}[ về {about}][ ({*} có số liệu)]|<{advisedBy} chưa tham mưu {issuer}|{issuer} chưa> ban hành {unit}[ về {about}] (số lượng: {count#}[; {*} có số liệu])>',
    example: 'Cơ quan BHXH đã tham mưu cấp ủy, chính quyền các cấp ban hành gần 60 văn bản chỉ đạo về BHXH tự nguyện.',
  },
  {
    key: 'phases',
    under: ['phases'],
    pattern: 'Giai đoạn {-}: {about*}',
    example: 'Giai đoạn 2018 - 2020: tập trung vào khu vực thành thị.',
  },
  {
    key: 'tasks',
    under: ['tasks'],
    pattern: '{agency}[ ({role})]: {work;}[; thực hiện {frequency.count#} {frequency.unit} {frequency.per}]',
    where: {
      agency: BODY,
      role: ROLE,
      'frequency.per': /^(?:mỗi|hằng|hàng|một) /u,
    },
    example: 'Sở Tài chính (cơ quan cân đối ngân sách): bố trí kinh phí; thực hiện 01 chiến dịch ra quân mỗi năm.',
  },
  {
    key: 'approach',
    under: ['approach'],
    pattern: '{aspect}: {content;}',
    where: { content: /^(?!.*phấn đấu .*đến (?:năm|tháng|ngày) )/u },
    example: 'Về hình thức: tăng đối thoại trực tiếp; đưa tin trên mạng xã hội.',
  },
  {
    key: 'goals',
    under: ['goals'],
    pattern: '[{aspect}: ]{about}',
    where: { aspect: ASPECT },
    example: 'Về hình thức: dùng nhiều hơn những hình thức hiện đại.',
  },
  {
    key: 'tasks',
    under: ['tasks'],
    pattern: '{agency}[ ({role})]: {work;}[; thực hiện {frequency.count#} {frequency.unit} {frequency.per}]',
    where: { role: ROLE, 'frequency.per': /^(?:mỗi|hằng|hàng|một) /u },
    example: 'Chi bộ khu phố: nhận giúp từng hộ tham gia.',
  },
];

/**
 * Sentences that the built-in templates write, paragraph by paragraph: only a document that this tool built is read with them,
 * since other offices say other things with the same words.
 */
export const OWN_SENTENCES: readonly SentenceRule[] = [...OWN_PROGRAMME, ...OWN_MEASURES, ...OWN_ACTIVITIES];
