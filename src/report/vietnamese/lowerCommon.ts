/** Words that begin the names of figures and are no names themselves; in a name ("Xã Suối Bạc") the next word has a capital too. */
const COMMON = /^(?:(?:Số|Tổng|Tỷ|Tỉ|Mức|Người|Lượt|Hộ|Thời|Thẻ|Nợ)(?![A-Za-zÀ-ỹ])|\p{Lu}\p{Ll}*(?= \p{Ll}))/u;

/** The name of a figure within a sentence: "Tỷ lệ bao phủ BHYT" begins small, "BHXH tự nguyện" stays. */
export function lowerCommon(name: string): string {
  return name.replace(COMMON, (word) => word.toLocaleLowerCase('vi'));
}
