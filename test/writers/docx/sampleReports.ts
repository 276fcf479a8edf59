import type { Profile } from '../../../src/report/profile/profile.js';
import { PROFILES as ROWS } from '../../../src/report/profile/profiles.js';
import type { Block, Inline, Report } from '../../../src/report/tree.js';

const [ND30] = ROWS.state;
const [HD36, HD05] = ROWS.party;

type ProfileId = 'state-nd30' | 'party-hd36' | 'party-hd05';

export const PROFILES: readonly ProfileId[] = ['state-nd30', 'party-hd36', 'party-hd05'];

export const text = (value: string): Inline => ({ type: 'text', value });
export const figure = (id: string, printed: string): Inline => ({ type: 'figure', id, text: printed });
const strong = (...children: readonly Inline[]): Inline => ({ type: 'strong', children });
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });

const LONG =
  'Công tác tuyên truyền tuy đã được triển khai bằng nhiều hình thức, nhưng chưa được thường xuyên, nội dung chưa thật ' +
  'sự đa dạng, phong phú, chủ yếu tập trung trên các phương tiện thông tin đại chúng, chưa cụ thể đến từng nhóm đối tượng ' +
  'theo yêu cầu của Nghị quyết số 28-NQ/TW; một số kế hoạch chưa đề ra mục tiêu và giải pháp gắn với tình hình thực tế.';

export const TABLE: Block = {
  type: 'table',
  columns: ['center', 'left', 'right', 'right', 'right'],
  header: ['TT', 'Chỉ tiêu', 'Kế hoạch năm', 'Thực hiện đến 30/9/2019', 'Tỷ lệ (%)'].map((cell) => [text(cell)]),
  rows: [
    [
      [text('1')],
      [text('BHXH bắt buộc')],
      [figure('plan.bb', '131.489')],
      [figure('done.bb', '126.308')],
      [figure('rate.bb', '96,06')],
    ],
    [
      [text('2')],
      [text('BHXH tự nguyện')],
      [figure('plan.tn', '3.214')],
      [figure('done.tn', '2.627')],
      [figure('rate.tn', '81,73')],
    ],
    [
      [],
      [strong(text('Tổng số'))],
      [strong(figure('plan.all', '834.389'))],
      [strong(figure('done.all', '837.727'))],
      [strong(figure('rate.all', '100,4'))],
    ],
  ],
};

const SHORT_BODY: readonly Block[] = [
  { type: 'heading', level: 1, label: 'I.', children: [text('KẾT QUẢ TUYÊN TRUYỀN')] },
  { type: 'heading', level: 2, label: '1.', children: [text('Tổ chức hội nghị')] },
  { type: 'heading', level: 3, label: 'a)', children: [text('Cấp tỉnh')] },
  paragraph(
    text('Đã tổ chức '),
    figure('conferences.count', '08'),
    text(' hội nghị “chính sách & pháp luật”, mỗi hội nghị '),
    strong(figure('conferences.each', 'khoảng 200')),
    text(' người.'),
  ),
  {
    type: 'list',
    items: [
      [figure('press.count', '12'), text(' chuyên mục;')],
      [text('trên '), figure('news.count', '100'), text(' tin, bài.')],
    ],
  },
  paragraph(text('Kết quả cụ thể như sau:')),
  TABLE,
  paragraph(text('Trên đây là báo cáo kết quả năm 2019.')),
];

const LONG_BODY: readonly Block[] = [...SHORT_BODY, ...Array.from({ length: 45 }, () => paragraph(text(LONG)))];

const COMMON = {
  title: 'Báo cáo kết quả 01 năm tuyên truyền',
  date: '2020-01-05',
  periodEnd: '2019-12-31',
  twoSided: false,
  kind: 'BÁO CÁO',
  body: SHORT_BODY,
  appendices: [],
  figures: [],
} as const;

/** A small whole report of each profile. */
export const SAMPLES: Readonly<Record<ProfileId, Report>> = {
  'state-nd30': {
    ...COMMON,
    profile: ND30,
    letterhead: {
      parent: 'BẢO HIỂM XÃ HỘI VIỆT NAM',
      issuer: 'BẢO HIỂM XÃ HỘI TỈNH BÌNH PHƯỚC',
      number: [text('Số: '), figure('document.number', '15/BC-BHXH')],
      placeAndDate: [text('Bình Phước, '), figure('document.date', 'ngày 05 tháng 01 năm 2020')],
    },
    subject: [text('Kết quả '), figure('period', '01 năm'), text(' tuyên truyền Nghị quyết số 28-NQ/TW')],
    addressees: ['Bảo hiểm xã hội Việt Nam'],
    recipients: ['- Như trên;', '- Các sở, ban, ngành tỉnh;', '- Lưu: VT, TT.'],
    signature: { authority: ['KT. GIÁM ĐỐC'], title: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn A' },
  },
  'party-hd36': party(HD36, 'BAN TUYÊN GIÁO', 'BTGTU'),
  'party-hd05': party(HD05, 'BAN TUYÊN GIÁO VÀ DÂN VẬN', 'BTGDVTU'),
};

function party(profile: Profile, issuer: string, symbol: string): Report {
  return {
    ...COMMON,
    profile,
    letterhead: {
      parent: 'TỈNH ỦY BÌNH PHƯỚC',
      issuer,
      number: [text('Số '), figure('document.number', `15-BC/${symbol}`)],
      placeAndDate: [text('Bình Phước, '), figure('document.date', 'ngày 05 tháng 01 năm 2020')],
    },
    subject: [text('kết quả '), figure('period', '01 năm'), text(' tuyên truyền Nghị quyết số 28-NQ/TW')],
    addressees: [],
    recipients: ['- Ban Tuyên giáo Trung ương;', '- Lưu Văn phòng Ban.'],
    signature: { authority: ['K/T TRƯỞNG BAN'], title: 'PHÓ TRƯỞNG BAN', name: 'Nguyễn Văn A' },
  };
}

/** The same, with one appendix that its body mentions. */
export function withAppendices({ profile, body }: Report, ...numbers: readonly string[]): Partial<Report> {
  const state = profile.family === 'state';
  return {
    body: [...body, { type: 'paragraph', children: [text('Số liệu chi tiết tại Phụ lục kèm theo.')] }],
    appendices: numbers.map((number) => ({
      label: `Phụ lục${number}`,
      title: [text('KẾT QUẢ CỦA TỪNG HUYỆN, THỊ XÃ, THÀNH PHỐ VÀ NGUỒN CỦA TỪNG SỐ LIỆU TRONG BÁO CÁO')],
      reference: [
        text('(Kèm theo Báo cáo số '),
        figure('document.number', state ? '15/BC-BHXH' : '15-BC/BTGTU'),
        text(state ? ' ' : ', '),
        figure('document.date', 'ngày 05 tháng 01 năm 2020'),
        text(' của Bảo hiểm xã hội tỉnh Bình Phước)'),
      ],
      body: [{ type: 'paragraph', children: [text('Nguồn của từng số liệu:')] }, TABLE],
    })),
  };
}

type Change = (report: Report) => Partial<Report>;

/** What an office may print differently, each tried with each profile. */
export const VARIANTS: Readonly<Record<string, Change>> = {
  'as it is': () => ({}),
  'six pages and more': () => ({ body: LONG_BODY }),
  'no body': () => ({ body: [] }),
  'ends with a table': () => ({ body: [TABLE] }),
  'two tables in a row': () => ({ body: [TABLE, TABLE] }),
  'long names': ({ letterhead }) => ({
    letterhead: {
      ...letterhead,
      parent: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH',
      issuer: 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI THÀNH PHỐ HỒ CHÍ MINH',
      placeAndDate: [text('Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2020')],
    },
  }),
  'no superior body': ({ letterhead }) => ({ letterhead: { ...letterhead, parent: null } }),
  'blank number and date': ({ letterhead, profile }) => ({
    date: null,
    letterhead: {
      ...letterhead,
      number: [
        text(
          profile.family === 'state' ? 'Số:\u00a0\u00a0\u00a0\u00a0/BC-BHXH' : 'Số\u00a0\u00a0\u00a0\u00a0-BC/BTGTU',
        ),
      ],
      placeAndDate: [text('Bình Phước, ngày\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0năm 2020')],
    },
  }),
  'long subject': ({ subject }) => ({
    subject: [
      ...subject,
      text(' ngày 23/5/2018 của Ban Chấp hành Trung ương khóa XII về cải cách chính sách bảo hiểm xã hội'),
    ],
  }),
  'several addressees': ({ profile, addressees }) => ({
    addressees:
      profile.family === 'state' ? ['Bảo hiểm xã hội Việt Nam', 'Tỉnh ủy', 'Ủy ban nhân dân tỉnh'] : addressees,
  }),
  'nobody named': ({ profile }) => ({
    addressees: [],
    recipients: [],
    signature: { authority: [], title: profile.family === 'state' ? 'GIÁM ĐỐC' : 'TRƯỞNG BAN', name: null },
  }),
  'an appendix': (report) => withAppendices(report, ''),
  'two appendices': (report) =>
    report.profile.family === 'state' ? withAppendices(report, ' I', ' II') : withAppendices(report, ' 1', ' 2'),
  'both sides of the sheet': () => ({ twoSided: true }),
};
