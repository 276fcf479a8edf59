/** The last sentence of every report; it says nothing of its own. */
export const CLOSING = /^Trên đây là (?:toàn bộ )?(?:báo cáo|kết quả)/u;
