import type { WordRule } from './wordRule.js';

/** One employer or one school at the begin of a clause: what it has is not what the unit has. */
export const OF_AN_EMPLOYER: WordRule = {
  words:
    /(?:^(?:[^,;.:]{3,40}, )?|[;:“"‘] ?|\. |(?<!\p{L})(?:[Nn]hư|[Rr]iêng|[Tt]ại|[Ởở]|[Cc]ủa|[Tt]rong đó) )(?:Tổng công ty|Công ty|DNTN|Doanh nghiệp \p{Lu}|[Nn]hà máy|Tập đoàn|Hợp tác xã|HTX|Xí nghiệp|Ngân hàng|Khách sạn|Bệnh viện|Phòng khám|Trung tâm Y tế|[Tt]rường(?= (?:TH|THCS|THPT|PTDT|MN|[Tt]iểu học|[Tt]rung học|[Mm]ầm non|[Mm]ẫu giáo|[Pp]hổ thông|[Cc]ao đẳng|[Đđ]ại học|có))|[Nn]hà trường)(?!\p{L})/gu,
  example: 'Công ty TNHH May Hoàng Gia có 1.860 lao động',
};

/** One person, told by age, home or what happened to them: "Em Hoàng Văn Nam, học sinh lớp 8A"; no one who speaks for an office. */
export const OF_A_PERSON: WordRule = {
  words:
    /(?<!\p{L})(?:[Cc]hị|[Aa]nh|[Ee]m|[Bb]à|[Ôô]ng|[Cc]ô|[Bb]ác|[Cc]ụ|[Cc]háu|[Bb]é|[Bb]ệnh nhân)(?: \p{Lu}\p{L}*\.?){1,4}(?=,? \(?\d{1,2} tuổi|,? \(?(?:sinh năm|học sinh|công nhân|nông dân|tiểu thương|giáo viên|ở|trú|ngụ|quê|người dân|hộ|thôn|ấp|bản|xã|phường|tổ|khu phố|thị trấn|chủ|làm nghề)(?!\p{L})| (?:bị|mắc|phải|mới|vui|phấn khởi|tâm sự|đóng|tham gia|đã (?:tham gia|đóng))(?!\p{L}))/gu,
  example: 'Em Hoàng Văn Nam, học sinh lớp 8A',
};

/** One launch or one meeting that is told by its place or day; not what many brought. */
export const OF_AN_EVENT: WordRule = {
  words:
    /(?<!\p{L}|(?:\d|[Cc]ác|[Nn]hững) )(?:(?:[Ll]ễ|[Bb]uổi|[Nn]gày) (?:ra quân|phát động)|[Nn]gày hội|[Tt]ại (?:hội nghị|buổi [^,;.]{3,30}) (?:ở|tổ chức tại|ngày))(?!\p{L})/gu,
  example: 'Lễ ra quân ngày 12/01/2024: vận động 178 người',
};

/** An average, or what is for each: nothing that adds up to the unit. Of what is printed and broadcast, "hằng tháng" tells how often. */
export const OF_EACH: WordRule = {
  words:
    /(?:(?:bình quân|trung bình)(?: (?:mỗi|một|hằng|hàng|\/))?|(?<!\p{L})mỗi)(?: (?:đoàn|chi|hội|đảng bộ))? (?:tháng|quý|năm|ngày|tuần|người|hộ|xã|phường|thôn|ấp|đơn vị|huyện|nhân viên|đại lý|cơ sở|hội viên)[^;,.]*$|^(?:(?:bình quân|trung bình) )?(?:mỗi|hằng|hàng) (?:tháng|quý|năm|tuần|ngày),(?!.*(?<!\p{L})(?:đăng|phát|tin|bài|chuyên)(?!\p{L}))[^;]*$/iu,
  example: 'bình quân mỗi tháng thu 290 tỷ đồng',
};

/** What the whole year is thought to bring, told while it runs. */
export const OF_A_YEAR_TO_COME: WordRule = {
  words:
    /(?:dự |(?<!\p{L}))ước (?:tính )?(?:(?:thực hiện|đạt|cả|đến|hết|cuối) )+năm|(?<!\p{L})cả năm(?: \d{4})?,? (?:dự )?ước/iu,
  example: 'Ước thực hiện cả năm, số người tham gia',
};

/** "Năm 2026: …": of which year a sentence speaks. */
export const OF_A_YEAR: WordRule = {
  words:
    /(?:^|[;:.,(] )(?:trong |sang |bước sang |đến |đến hết |đến cuối )?năm (20\d\d)(?=[,:]| (?:sẽ|phấn|toàn|BHXH|tổ chức|đã|có) )/giu,
  example: 'Năm 2026: số thu đạt',
};

/** What is not yet done: no sign of which year a document tells. */
export const TO_COME: WordRule = {
  words:
    /phấn đấu|mục tiêu|dự kiến|nhiệm vụ|giao (?:chỉ tiêu|kế hoạch|thu|phát triển)|(?<!\p{L})(?:sẽ|cần|phải)(?!\p{L})/iu,
  example: 'Năm 2024, huyện được giao chỉ tiêu',
};

/** Parts of a year in a heading: what is told of the whole year is still to come. */
export const PART_OF_A_YEAR: WordRule = {
  words: /(?<!\d)(?:[1-9]|10|11|0[1-9]) tháng(?! \d+\/)|quý (?:I{1,3}|[123])(?!\p{L})/u,
  example: 'Kết quả 6 tháng đầu năm 2023',
};
