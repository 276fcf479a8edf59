import type { WordRule } from './wordRule.js';

/** Types of documents that reports cite. */
export const KIND = `(?:Nghị quyết|Kế hoạch(?: hành động| phối hợp)?|Chỉ thị|Quyết định|Công văn|Hướng dẫn|Chương trình(?: hành động| phối hợp)?|Kết luận|Thông tư|Nghị định|Quy chế(?: phối hợp)?|Báo cáo|Tờ trình|Thông báo|Văn bản)`;

/** Between a document's kind and its number. */
export const KIND_BEFORE: WordRule = {
  words: new RegExp(String.raw`(?<!\p{L})(${KIND})(?: liên ngành| liên tịch| chuyên đề)?(?: số)?:? ?$`, 'iu'),
  example: 'ban hành Kế hoạch liên ngành số ',
};

/** "của Ban Tuyên giáo Trung ương": who issued it. */
export const OF_ISSUER: WordRule = {
  words:
    /^[, ]*của (\p{L}[^,;.():]{1,90}?)(?= (?:về|và|thực hiện|triển khai|ngày|phê duyệt|ban hành|tại|trên|đến|khi|từ|là|để|đã)(?: |$)|[,;.():]|$)/u,
  example: ' của Ban Tuyên giáo Trung ương về',
};

/** "về …": what it is about, up to the clause's end. */
export const ABOUT: WordRule = {
  words:
    /^[, ]*(?:về(?: việc)?|v\/v) ([^;.()]{3,300}?)(?=, \p{Lu}[^,;.]{3,80} báo cáo |,? (?:bằng hình thức|tiếp tục|khẳng định|xác định|đã|là một|đồng thời|vừa ban hành|trong đó|triển khai Nghị quyết|từ nay)(?: |$)|[;.()]|$)/u,
  example: ' về việc tăng cường tuyên truyền;',
};

/** Who issued a document, before "ban hành". */
export const ISSUED: WordRule = {
  words: /(?:^|[.;,:] ?)([^.;:]{3,160}?)(?: đã| cũng đã| cũng)* ban hành (?:các |nhiều )?$/u,
  example: 'Tỉnh ủy đã ban hành ',
};

/** "A đã tham mưu B ban hành", "A tham mưu B trình C ban hành". */
export const ADVISED: WordRule = {
  words: /^(.{3,100}?)(?: đã| chủ động| kịp thời| cũng)* tham mưu (?:cho |với )?(?:(.{3,60}?) trình )?(.{2,80})$/u,
  example: 'Sở Y tế đã tham mưu UBND huyện trình Huyện ủy',
};
