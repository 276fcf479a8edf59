/** The sentence of the report that points to the appendix, as one must (NĐ 30/2020, PL I, III.1.a; HD 05-HD/VPTW, Mục II.1). */
export const COMPARISON_MENTION = 'Số liệu so sánh với kỳ trước được nêu tại Phụ lục kèm theo Báo cáo này.';
