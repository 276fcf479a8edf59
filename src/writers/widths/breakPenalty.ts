/** Costs are on the scale of `breakOffsets`: a line 30 % off the ideal length costs 0.09. */
const AT_PHRASE = 0;
const BETWEEN_WORDS = 0.08;
const INSIDE_PHRASE = 0.3;

// A line may well begin with these: territorial units, and the small words that open a phrase.
const OPENERS = new Set(
  'tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu|khu vực|và|của|về|trên|tại|trong|theo|trước|giữa|đối với|giai đoạn'.split(
    '|',
  ),
);

// Words of two syllables met in the names of agencies and the subjects of reports; spelling variants included.
const COMPOUNDS = new Set(
  (
    'bảo hiểm|hiểm xã|hiểm y|hiểm thất|xã hội|y tế|thất nghiệp|tuyên giáo|dân vận|tuyên truyền|ủy ban|uỷ ban|nhân dân|thành phố|tỉnh ủy|tỉnh uỷ|' +
    'thành ủy|thành uỷ|đặc khu|khu vực|thị xã|việt nam|đảng bộ|trung ương|chấp hành|hành trung|ương đảng|ương khóa|ương khoá|nghị quyết|chính sách|tổ chức|kết quả|' +
    'thực hiện|cải cách|công tác|hội nghị|cơ quan|lao động|thương binh|truyền thông|phổ biến|pháp luật|tự nguyện|bắt buộc|' +
    'kế hoạch|chỉ thị|chỉ đạo|đối với|giai đoạn|người dân|địa bàn|chủ tịch|giám đốc|văn phòng|ban chỉ|phát triển|đối tượng|' +
    'tham gia|số người|nhiệm vụ|tháng đầu|đầu năm|cuối năm|phương pháp|phương hướng|nội dung|hình thức|toàn diện|đổi mới|giải pháp'
  ).split('|'),
);

// What follows one of these belongs to it: "số 28-NQ/TW", "năm 2019", "khóa XII", "TỈNH ĐỒNG NAI".
const LABELS = new Set('số|ngày|tháng|năm|khóa|khoá|quý|lần|thứ|tỉnh|huyện|xã|phường|phố|khu|vực'.split('|'));

/** What it costs to begin a new line with `words[index]`. */
export function breakPenalty(words: readonly string[], index: number): number {
  const word = (offset: number): string => words[index + offset] ?? '';
  const bare = (offset: number): string => word(offset).replace(/[,.;:()"“”]/g, '');
  const pair = (offset: number): string => `${bare(offset)} ${bare(offset + 1)}`.toLowerCase();
  if (COMPOUNDS.has(pair(-1)) || isNumber(word(-1)) || /^[-–]$/.test(word(0))) return INSIDE_PHRASE;
  if (LABELS.has(word(-1).toLowerCase()) && /^[\d\p{Lu}]/u.test(word(0))) return INSIDE_PHRASE;
  if (OPENERS.has(word(-1).toLowerCase()) && !COMPOUNDS.has(pair(-2))) return INSIDE_PHRASE;
  if (isProperName(word(-1), word(0)) || isPlaceName(words, index)) return INSIDE_PHRASE;
  if (OPENERS.has(pair(0)) || (OPENERS.has(word(0).toLowerCase()) && !COMPOUNDS.has(pair(0)))) return AT_PHRASE;
  return BETWEEN_WORDS;
}

/** "01" in "01 năm": the noun stays with its count. */
function isNumber(word: string): boolean {
  return /^\d[\d.,]*$/.test(word);
}

/** "Đồng Nai" in mixed case; in upper case every word begins with a capital, so that this says nothing. */
function isProperName(before: string, after: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}

/** Second syllable of the name after a territorial unit: NAI in "TỈNH ĐỒNG NAI". */
function isPlaceName(words: readonly string[], index: number): boolean {
  return /^(tỉnh|huyện|phường|phố|ủy|uỷ)$/i.test(words[index - 2] ?? '');
}
