import type { WordRule } from './wordRule.js';

/** The last sentences of a report, which say nothing of its own. */
export const CLOSINGS: readonly WordRule[] = [
  {
    words: /^Trên đây là (?:toàn bộ )?(?:báo cáo|kết quả)/u,
    example: 'Trên đây là báo cáo kết quả tuyên truyền năm 2019, BHXH tỉnh trân trọng báo cáo.',
  },
  {
    words: /^Nguồn của từng số liệu được nêu tại Phụ lục/u,
    example: 'Nguồn của từng số liệu được nêu tại Phụ lục kèm theo Báo cáo này.',
  },
];
