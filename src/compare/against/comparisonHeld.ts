/** What the appendix of the comparison holds, as the report says that points to it. */
export const COMPARISON_HELD = 'Số liệu so sánh với kỳ trước';
