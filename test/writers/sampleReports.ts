import { PROFILES } from '../../src/report/profile/profiles.js';
import type { Cell, Inline, Report } from '../../src/report/tree.js';
import { partyFigures, sampleFigures } from './sampleFigures.js';

const f = (id: string): Inline => {
  const figure = sampleFigures.find((known) => known.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return { type: 'figure', id, text: figure.text };
};
const t = (value: string): Inline => ({ type: 'text', value });
const strong = (...children: readonly Inline[]): Inline => ({ type: 'strong', children });
const emphasis = (...children: readonly Inline[]): Inline => ({ type: 'emphasis', children });
const cell = (...nodes: readonly (Inline | string)[]): Cell =>
  nodes.map((node) => (typeof node === 'string' ? t(node) : node));

/** Sent upward, not yet numbered nor dated; all figures stand in it. */
export const stateReport: Report = {
  profile: PROFILES.state[0],
  title: 'Báo cáo kết quả 01 năm tuyên truyền Nghị quyết số 28-NQ/TW',
  date: null,
  periodEnd: '2019-12-31',
  twoSided: false,
  letterhead: {
    parent: 'BẢO HIỂM XÃ HỘI VIỆT NAM',
    issuer: 'BẢO HIỂM XÃ HỘI TỈNH BÌNH PHƯỚC',
    number: [t('Số:       /BC-BHXH')],
    placeAndDate: [t('Bình Phước, ngày     tháng     năm 2020')],
  },
  kind: 'BÁO CÁO',
  appendices: [],
  subject: cell(
    'Kết quả 01 năm tuyên truyền Nghị quyết số ',
    f('documents.nq-28.number'),
    ', ngày ',
    f('documents.nq-28.date'),
    ' của Ban Chấp hành Trung ương khóa XII về cải cách chính sách bảo hiểm xã hội (BHXH)',
  ),
  addressees: ['Bảo hiểm xã hội Việt Nam'],
  body: [
    {
      type: 'paragraph',
      children: cell(
        'Thực hiện sự chỉ đạo của Bảo hiểm xã hội Việt Nam và Tỉnh ủy, Bảo hiểm xã hội (BHXH) tỉnh Bình Phước báo cáo kết quả tuyên truyền đến hết ngày ',
        f('period.end'),
        ' như sau:',
      ),
    },
    {
      type: 'heading',
      level: 1,
      label: 'I.',
      children: cell('KẾT QUẢ PHÁT TRIỂN ĐỐI TƯỢNG THAM GIA BHXH, BẢO HIỂM Y TẾ'),
    },
    { type: 'heading', level: 2, label: '1.', children: cell('Số người tham gia') },
    {
      type: 'paragraph',
      children: cell(
        'Toàn tỉnh có ',
        strong(f('participants.total.count'), t(' người')),
        ' tham gia BHXH, bảo hiểm y tế (BHYT) và bảo hiểm thất nghiệp, ',
        emphasis(t('trong đó ')),
        'kết quả theo từng loại hình so với kế hoạch được giao như sau:',
      ),
    },
    {
      type: 'table',
      columns: ['left', 'right', 'right', 'right', 'left'],
      header: [
        cell('Loại hình'),
        cell('Thực hiện (người)'),
        cell('Kế hoạch BHXH Việt Nam giao (người)'),
        cell('Tỷ lệ'),
        cell('So với cùng kỳ năm trước'),
      ],
      rows: [
        [
          cell('BHXH bắt buộc'),
          cell(f('participants.compulsory.count')),
          cell(f('participants.compulsory.plan')),
          cell(f('participants.compulsory.percent')),
          cell(f('participants.compulsory.change'), ' người'),
        ],
        [
          cell('BHXH tự nguyện, ', emphasis(t('kể cả đại lý '), strong(t('Bưu điện & MTTQ')))),
          cell(f('participants.voluntary.count')),
          cell(f('participants.voluntary.plan')),
          cell(f('participants.voluntary.percent')),
          cell(f('participants.voluntary.change'), ' người'),
        ],
      ],
    },
    { type: 'heading', level: 2, label: '2.', children: cell('Công tác tuyên truyền') },
    { type: 'heading', level: 3, label: 'a)', children: cell('Hội nghị và báo chí') },
    {
      type: 'list',
      items: [
        cell(
          'Phối hợp với Liên đoàn Lao động tỉnh tổ chức ',
          f('conferences.union.count'),
          ' hội nghị với ',
          f('conferences.union.attendance'),
          ' người dự, mỗi hội nghị một chuyên đề về quyền lợi khi tham gia BHXH tự nguyện, BHYT hộ gia đình;',
        ),
        cell(
          'Đài PT&TH tỉnh đã phát ',
          f('media.broadcast.count'),
          ' tin, bài trong chuyên mục "BHXH với cuộc sống" <hằng tuần>.',
        ),
      ],
    },
    {
      type: 'paragraph',
      children: cell('Trên đây là báo cáo của BHXH tỉnh Bình Phước, kính báo cáo Bảo hiểm xã hội Việt Nam./.'),
    },
  ],
  recipients: ['- Như trên;', '- Thường trực Tỉnh ủy, UBND tỉnh (báo cáo);', '- Lưu: VT, TT.'],
  signature: { authority: ['KT. GIÁM ĐỐC'], title: 'PHÓ GIÁM ĐỐC', name: null },
  figures: sampleFigures,
};

/** Numbered, dated and signed; printed on both sides. */
export const partyReport: Report = {
  profile: PROFILES.party[0],
  title: 'Báo cáo kết quả 01 năm tuyên truyền Nghị quyết số 28-NQ/TW',
  date: '2020-01-05',
  periodEnd: '2019-12-31',
  twoSided: true,
  letterhead: {
    parent: 'TỈNH ỦY BÌNH PHƯỚC',
    issuer: 'BAN TUYÊN GIÁO',
    number: cell('Số ', { type: 'figure', id: 'letterhead.number', text: '15' }, '-BC/BTGTU'),
    placeAndDate: cell(
      'Bình Phước, ngày ',
      { type: 'figure', id: 'letterhead.date', text: '05' },
      ' tháng 01 năm 2020',
    ),
  },
  kind: 'BÁO CÁO',
  appendices: [
    {
      label: 'Phụ lục',
      title: cell('SỐ NGƯỜI THAM GIA BHXH TỰ NGUYỆN'),
      reference: cell('(Kèm theo Báo cáo số 15-BC/BTGTU, ngày 05/01/2020 của Ban Tuyên giáo Tỉnh ủy)'),
      body: [
        {
          type: 'table',
          columns: ['left', 'right'],
          header: [cell('Chỉ tiêu'), cell('Thực hiện')],
          rows: [[cell('Người tham gia BHXH tự nguyện'), cell(f('participants.voluntary.count'))]],
        },
      ],
    },
  ],
  subject: cell(
    'kết quả 01 năm tuyên truyền Nghị quyết số ',
    f('documents.nq-28.number'),
    ', ngày ',
    f('documents.nq-28.date'),
    ' của Ban Chấp hành Trung ương khóa XII',
  ),
  addressees: [],
  body: [
    {
      type: 'heading',
      level: 1,
      label: 'I.',
      children: cell('KẾT QUẢ ĐẠT ĐƯỢC'),
    },
    {
      type: 'paragraph',
      children: cell(
        'Ban Tuyên giáo Tỉnh ủy đã tham mưu Tỉnh ủy ban hành Kế hoạch số 124-KH/TU, ngày 22/6/2018. Số người tham gia BHXH tự nguyện ',
        strong(t('chưa đạt kế hoạch'), emphasis(t(' được giao'))),
        ', cụ thể:',
      ),
    },
    {
      type: 'table',
      columns: ['center', 'left', 'right', 'right', 'right'],
      header: [cell('STT'), cell('Chỉ tiêu'), cell('Kế hoạch'), cell('Thực hiện'), cell('Tỷ lệ')],
      rows: [
        [
          cell('1'),
          cell('Người tham gia BHXH tự nguyện'),
          cell(f('participants.voluntary.plan')),
          cell(f('participants.voluntary.count')),
          cell(f('participants.voluntary.percent')),
        ],
        [cell('2'), cell('Tăng, giảm'), cell(''), cell(f('participants.voluntary.change')), cell('')],
      ],
    },
    {
      type: 'list',
      items: [cell('Tiếp tục tuyên truyền sâu rộng trong Nhân dân;'), cell('Nhân rộng điển hình tiên tiến.')],
    },
  ],
  recipients: ['- Ban Tuyên giáo Trung ương (báo cáo),', '- Thường trực Tỉnh ủy (báo cáo),', '- Lưu Văn phòng Ban.'],
  signature: { authority: ['K/T TRƯỞNG BAN'], title: 'PHÓ TRƯỞNG BAN', name: 'Nguyễn Văn A' },
  figures: partyFigures,
};
