/** A name that began a sentence: "Các huyện" → "các huyện"; names keep their capital. */
export function changeFirst(text: string): string {
  return /^(?:Các|Đa số|Toàn|Ngành|Cơ quan|Một số|Hệ thống)(?= )/u.test(text)
    ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
    : text;
}
