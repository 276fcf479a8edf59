import type { Layout } from './layout.js';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I; each clause below is of that part. */
export const ND30_LAYOUT: Layout = {
  page: {
    width: 11906, // I.1: A4, 210 mm
    height: 16838, // I.1: 297 mm
    top: 1134, // I.3: 20–25 mm
    bottom: 1134, // I.3: 20–25 mm
    left: 1701, // I.3: 30–35 mm
    right: 850, // I.3: 15–20 mm
    header: 567, // not ruled; 10 mm in the decree's own Mẫu 1.4
    numberSize: 28, // I.7: 13–14
  },
  letterhead: {
    rightWidth: 5557, // 98 mm: the Quốc hiệu takes 95.7 mm; leaves 67 mm, as in the decree's own Mẫu 1.4
    parentSize: 26, // II.2: 12–13
    issuerSize: 26, // II.2: 12–13
    nationSizes: { first: 26, below: 28 }, // II.1.a: 12–13, II.1.b: 13–14; footnote 1 of Mục V: 13 goes with 14 and 14
    numberSize: 26, // II.3.c: 13
    placeAndDateSize: 28, // II.4: 13–14
  },
  kindSize: 28, // II.5.b: 13–14
  subjectSize: 28, // II.5.b: 13–14
  body: {
    size: 28, // II.6.e: 13–14
    firstLine: 567, // II.6.e: 1 cm or 1.27 cm
    before: 120, // II.6.e: at least 6 pt between paragraphs
    line: 276, // II.6.e: single (240) to one and a half (360)
    lineRule: 'auto',
  },
  tableSize: 26, // no rule on tables; one step below the text
  fineSize: 22, // no rule on tables; 11 is the smallest size of Mục V
  endBlock: {
    recipientsLabelSize: 24, // II.9.d: 12
    recipientsSize: 22, // II.9.d: 11
    signatureSize: 28, // II.7.đ: 13–14
  },
};
