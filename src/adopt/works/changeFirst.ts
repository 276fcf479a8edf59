/** A name that began a sentence: "Các huyện" → "các huyện"; names keep their capital. */
export function changeFirst(text: string): string {
  return /^(?:Các|Đa số|Toàn|Ngành|Cơ quan|Một số|Hệ thống|Đội ngũ|Cấp|Sóng|Những|Nhiều|Hằng|Thường xuyên)(?= )/u.test(
    text,
  )
    ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
    : text;
}
