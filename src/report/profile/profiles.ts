import type { Profile, ProfileChoice } from './profile.js';

/** Nghị định 30/2020/NĐ-CP; clauses are of its Phụ lục I, Phần I. */
const ND30: Profile<'state'> = {
  id: 'state-nd30',
  family: 'state',
  decree: 'Nghị định 30/2020/NĐ-CP',
  clausesIn: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I',
  from: '2020-03-05', // Điều 37
  measures: 'nd30',

  nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], // II.1
  issuerMark: null, // II.2.b
  number: { before: 'Số: ', after: '/BC-' }, // II.3.c
  draftMark: 'DỰ THẢO', // no rule; state offices write it in capitals
  subjectBegins: 'upper', // II.5.b
  subjectMark: null, // II.5.b
  addressed: true, // II.9.b: reports to a higher body

  commaBeforeDate: false, // II.6.b
  textEnd: './.', // no rule; so end the samples of Phụ lục III

  authoritySign: '.', // II.7.b
  signerTitleBold: { underAuthority: true, alone: true }, // II.7.đ
  recipientsLabel: 'boldItalic', // II.9.d
  recipientAsAddressed: 'Như trên', // II.9.d
  recipientMark: ';', // II.9.d
  archive: { label: 'Lưu:', office: 'VT', always: true }, // II.9.d: the records office, then who drafted it

  appendixNumbers: 'roman', // III.1.b
  issuerCalled: 'name',
};

/** Hướng dẫn 05-HD/VPTW; clauses are of its Phần II. */
const HD05: Profile<'party'> = {
  id: 'party-hd05',
  family: 'party',
  decree: 'Hướng dẫn 05-HD/VPTW',
  clausesIn: 'Hướng dẫn 05-HD/VPTW',
  from: '2026-05-27', // Phần III.1: the day of signing; it replaces 36-HD/VPTW
  measures: 'hd05',

  nation: ['ĐẢNG CỘNG SẢN VIỆT NAM'], // Mục I.1
  issuerMark: '*', // Mục I.2
  number: { before: 'Số ', after: '-BC/' }, // Mục I.3
  draftMark: 'Dự thảo', // Phụ lục 2, 11b
  subjectBegins: 'lower', // Phụ lục 2
  subjectMark: '-----', // Mục I.5
  addressed: false, // Mục I.9: only official letters and submissions are

  commaBeforeDate: true, // 6.1.4, as its own text does
  textEnd: '.', // Mục I.6

  authoritySign: '/', // Mục I.7
  signerTitleBold: { underAuthority: false, alone: false }, // Phụ lục 2: chức vụ upright, regular
  recipientsLabel: 'underline', // Phụ lục 2
  recipientAsAddressed: null,
  recipientMark: ';', // Mục I.9
  archive: { label: 'Lưu', office: 'Văn phòng', always: false }, // Mục I.9: no colon, no VT

  appendixNumbers: 'arabic', // Mục II.1
  issuerCalled: 'signsAs',
};

/** Hướng dẫn 36-HD/VPTW (03/4/2018), where it differs. */
const HD36: Profile<'party'> = {
  ...HD05,
  id: 'party-hd36',
  decree: 'Hướng dẫn 36-HD/VPTW',
  from: '2018-04-03',
  signerTitleBold: { underAuthority: false, alone: true }, // where the head signs, TRƯỞNG BAN alone is printed bold
  recipientMark: ',',
};

/** Every decree by family, the oldest first. A new one is a row here; what it lacks does not compile. */
export const PROFILES = {
  state: [ND30],
  party: [HD36, HD05],
} as const satisfies { readonly [Family in ProfileChoice]: Succession<Family> };

/** Decrees that replaced each other. */
export type Succession<Family extends ProfileChoice = ProfileChoice> = readonly [Profile<Family>, ...Profile<Family>[]];
