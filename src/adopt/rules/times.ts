import type { WordRule } from './wordRule.js';

/** An average, or what is for each: nothing that adds up to the unit. Of what is printed and broadcast, "hằng tháng" tells how often. */
export const OF_EACH: WordRule = {
  words:
    /(?:(?<!hơn (?:mức )?)(?:bình quân|trung bình)(?! chung)|(?<!\p{L})mỗi(?!\p{L}))[^;,.]*$|^(?:(?:bình quân|trung bình) )?(?:mỗi|hằng|hàng) (?:tháng|quý|năm|tuần|ngày),(?!.*(?<!\p{L})(?:đăng|phát|tin|bài|chuyên)(?!\p{L}))[^;]*$/iu,
  example: 'bình quân mỗi tháng thu 290 tỷ đồng',
};

/** What the whole year is thought to bring, told while it runs. */
export const OF_A_YEAR_TO_COME: WordRule = {
  words:
    /(?:dự |(?<!\p{L}))ước (?:tính )?(?:(?:thực hiện|đạt|cả|đến|hết|cuối) )*năm|(?<!\p{L})cả năm(?: \d{4})?,? (?:dự )?ước/iu,
  example: 'Ước thực hiện cả năm, số người tham gia',
};

/** "Năm 2026: …": of which year a sentence speaks. */
export const OF_A_YEAR: WordRule = {
  words:
    /(?:^|[;:.,(] )(?:trong |sang |bước sang |đến |đến hết |đến cuối )?năm (20\d\d)(?=[,:]| (?:sẽ|phấn|toàn|cả|BHXH|tổ chức|đã|có|chỉ|mới|tăng|số|tổng|tỷ lệ|huyện|tỉnh|xã|thành phố) )/giu,
  example: 'Năm 2026: số thu đạt',
};

/** Parts of a year in a heading: what is told of the whole year is still to come. */
export const PART_OF_A_YEAR: WordRule = {
  words: /(?<!\d)(?:[1-9]|10|11|0[1-9]) tháng(?! \d+\/)|quý (?:I{1,3}|[123])(?!\p{L})/iu,
  example: 'Kết quả 6 tháng đầu năm 2023',
};

/** "142 tỷ đồng/tháng", "31.280 người/tháng": for each, as the sign tells. */
export const OF_EACH_BEHIND: WordRule = {
  words:
    /^(?:\p{L}+ ?){0,2}(?:\/ ?|(?:mỗi|một|hằng|hàng) )(?:tháng|năm|quý|ngày|tuần|người|hộ|em|thẻ|lượt|đợt|suất|thôn|ấp|xã|phường|vạn|ha|m2)(?!\p{L})/iu,
  example: 'đồng/tháng',
};

/** Any year that a sentence tells, but for one that it compares with. */
export const ANY_YEAR: WordRule = {
  words: /(?<!\p{L}|so với [^,;.]{0,20})(?:năm |tháng \d{1,2}\/|\d\/)(20\d\d)(?!\d)/giu,
  example: 'Ước năm 2024, toàn tỉnh có',
};

/** Where a sentence comes back to the time that its document is about. */
export const OF_NOW: WordRule = {
  words:
    /(?<!\p{L})(?:(?:đến )?nay|hiện(?: có)?|đến (?:hết |cuối )?(?:ngày|tháng|\d)|\d tháng|(?:đưa|nâng) (?:tổng )?số|l[ũu]y kế|cộng dồn)(?!\p{L})/iu,
  example: 'đến nay',
};

/** One month or quarter of a longer time. */
export const OF_A_MONTH: WordRule = {
  words:
    /(?:(?:^|[;.,(:] |và )(?:trong |riêng )+|(?:^|[;.:,] )(?=[^ ]+ [\dIV]+(?::|(?:\/\d{4})? (?:thu|chi|phát triển|tăng|giảm|vận động|giải quyết)(?!\p{L}))))((?:tháng|quý) (?:\d{1,2}|[IV]{1,3}))(?![\p{L}\d])/giu,
  example: 'Riêng tháng 5, toàn tỉnh phát triển mới',
};

/** Lines that announce what is to be done. */
export const ORDERS: WordRule = {
  words:
    /^(?:(?:\d{1,2}|\p{Ll})[.)] )?Giao \p{Lu}[^.:]{2,60}:$|(?<!\p{L})(?:yêu cầu|đề nghị|chỉ đạo|giao nhiệm vụ|(?:nhiệm vụ|giải pháp|nội dung|công việc) sau)[^.:]{0,60}:$/iu,
  example: 'Giám đốc BHXH tỉnh yêu cầu:',
};

/** A time before that of the document, told without its year. */
export const OF_THEN: WordRule = {
  words:
    /(?:^|[;.:,] )(?:đầu năm|trước (?:đó|đây|kia)|thời điểm (?:đó|ấy|\d)|khi (?:đó|ấy)|năm (?:ngoái|trước))(?!\p{L})/giu,
  example: 'Đầu năm huyện có 1.986 người',
};

/** What is not yet done: no sign of which year a document tells. */
export const TO_COME: WordRule = {
  words:
    /phấn đấu|mục tiêu|dự kiến|nhiệm vụ|giao (?:chỉ tiêu|kế hoạch|thu|phát triển)|(?<!\p{L})(?:sẽ|cần|phải)(?!\p{L})/iu,
  example: 'Năm 2024, huyện được giao chỉ tiêu',
};

/** The rest of a year of which a first part is told. */
export const REST_OF_A_YEAR: WordRule = {
  words: /(?<!\p{L})(?:tháng|thời gian) (?:cuối năm|còn lại)/iu,
  example: '3 tháng cuối năm, toàn ngành tổ chức',
};
