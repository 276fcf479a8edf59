import type { Layout } from './layout.js';

/** Hướng dẫn 05-HD/VPTW (27/5/2026), Phần II and its table of sizes (Phụ lục 2). */
export const HD05_LAYOUT: Layout = {
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
    nationSizes: { first: 30, below: 30 }, // Phụ lục 2: 15; one line
    numberSize: 28, // Phụ lục 2: 14
    placeAndDateSize: 28, // Phụ lục 2: 14
  },
  kindSize: 32, // Phụ lục 2: 15–16
  subjectSize: 28, // Phụ lục 2: 14–15
  body: {
    size: 28, // Phụ lục 2: 14–15
    firstLine: 567, // Mục I.6: about 10 mm
    before: 120, // Mục I.6: at least 6 pt between paragraphs
    line: 400, // Mục I.6: exactly 18–22 pt
    lineRule: 'exact',
  },
  tableSize: 24, // no rule on tables; 12 is the next size of Phụ lục 2 below 14
  fineSize: 22, // no rule on tables; 11 is the next size of Phụ lục 2 below 12
  endBlock: {
    recipientsLabelSize: 28, // Phụ lục 2: 14
    recipientsSize: 24, // Phụ lục 2: 12
    signatureSize: 28, // Phụ lục 2: 14
  },
};
