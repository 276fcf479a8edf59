import type { Format } from './layout.js';

/** Hướng dẫn 05-HD/VPTW (27/5/2026), Phần II and its table of sizes (Phụ lục 2). */
export const PARTY_FORMAT: Format = {
  page: {
    width: 11906, // Mục IV: A4, 210 mm
    height: 16838, // Mục IV: 297 mm
    top: 1134, // Mục IV: 20 mm, fixed
    bottom: 1134, // Mục IV: 20 mm, fixed
    left: 1701, // Mục IV: 30 mm, fixed
    right: 850, // Mục IV: 15 mm, fixed
    header: 567, // Mục IV: page number 10 mm from the top edge
    numberSize: 28, // Phụ lục 2: 14
  },
  letterhead: {
    rightWidth: 4933, // 87 mm; leaves 78 mm, so that BAN TUYÊN GIÁO VÀ DÂN VẬN (75.6 mm) stays on one line
    parentSize: 28, // Phụ lục 2: 14
    issuerSize: 28, // Phụ lục 2: 14
    issuerMark: 'star', // Mục I.2: `*` below the name
    nation: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 30 }], // Mục I.1; Phụ lục 2: 15
    numberSize: 28, // Phụ lục 2: 14
    placeAndDateSize: 28, // Phụ lục 2: 14
  },
  kindSize: 32, // Phụ lục 2: 15–16
  subjectSize: 28, // Phụ lục 2: 14–15
  subjectMark: 'hyphens', // Mục I.5: five hyphens
  addresseeLabelItalic: true, // Mục I.9 (công văn; a báo cáo has no addressees)
  body: {
    size: 28, // Phụ lục 2: 14–15
    firstLine: 567, // Mục I.6: about 10 mm
    before: 120, // Mục I.6: at least 6 pt between paragraphs
    line: 400, // Mục I.6: exactly 18–22 pt
    lineRule: 'exact',
  },
  tableSize: 24, // no rule on tables; 12 is the next size of Phụ lục 2 below 14
  endBlock: {
    recipientsLabel: { size: 28, emphasis: 'underline' }, // Phụ lục 2: 14, underlined
    recipientsSize: 24, // Phụ lục 2: 12
    signatureSize: 28, // Phụ lục 2: 14
    titleBold: { underAuthority: false, alone: false }, // Phụ lục 2: chức vụ upright, regular
  },
};
