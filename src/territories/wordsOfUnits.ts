/** Words of the level that ended on 1/7/2025: "11 huyện", "ban tuyên giáo huyện ủy", "BHXH cấp huyện". */
const DISTRICT = /(?<![A-Za-zÀ-ỹ])(?:huyện|quận|thị xã|thị ủy|huyện ủy|quận ủy)(?![A-Za-zÀ-ỹ])/iu;

/** Words of the level that was drawn anew on that day; "xã hội", "hợp tác xã" and "xã viên" are none. */
const COMMUNE = /(?<![A-Za-zÀ-ỹ]|thị |tác )(?:xã(?! hội| viên)|phường|thị trấn)(?![A-Za-zÀ-ỹ])/iu;

/** Whether words are about units that ended on 1/7/2025, so that nothing later can be compared with them. */
export function isOfDistricts(words: string): boolean {
  return DISTRICT.test(words.normalize('NFC'));
}

/** Whether what is counted are communes, of which there were three times as many before 1/7/2025. */
export function isOfCommunes(words: string): boolean {
  return COMMUNE.test(words.normalize('NFC'));
}
