import type { WordRule } from './wordRule.js';

/** One employer or one school at the begin of a clause: what it has is not what the unit has. */
export const OF_AN_EMPLOYER: WordRule = {
  words:
    /(?:^(?:[^,;.:]{3,40}, )?|[;:“"‘] ?|\. |(?<!\p{L})(?:[Nn]hư|[Rr]iêng|[Tt]ại|[Ởở]|[Cc]ủa|[Tt]rong đó) )(?:Các (?:doanh nghiệp|công ty|khu công nghiệp)|Tổng công ty|Công ty|DNTN|Doanh nghiệp \p{Lu}|[Nn]hà máy|Tập đoàn|Hợp tác xã|HTX|Xí nghiệp|Ngân hàng|Khách sạn|Bệnh viện|Phòng khám|Trung tâm Y tế|[Tt]rường(?= (?:TH|THCS|THPT|PTDT|MN|[Tt]iểu học|[Tt]rung học|[Mm]ầm non|[Mm]ẫu giáo|[Pp]hổ thông|[Cc]ao đẳng|[Đđ]ại học|có))|[Nn]hà trường)(?!\p{L})/gu,
  example: 'Công ty TNHH May Hoàng Gia có 1.860 lao động',
};

/** One person, told by age, home or what happened to them: "Em Hoàng Văn Nam, học sinh lớp 8A"; no one who speaks for an office. */
export const OF_A_PERSON: WordRule = {
  words:
    /(?<!\p{L})(?:[Cc]hị|[Aa]nh|[Ee]m|[Bb]à|[Ôô]ng|[Cc]ô|[Bb]ác|[Cc]ụ|[Cc]háu|[Bb]é|[Bb]ệnh nhân)(?: \p{Lu}\p{L}*\.?){1,4}(?=,? \(?\d{1,2} tuổi|,? \(?(?:sinh năm|học sinh|công nhân|nông dân|tiểu thương|giáo viên|ở|trú|ngụ|quê|người dân|hộ|thôn|ấp|bản|xã|phường|tổ|khu phố|thị trấn|chủ|làm nghề)(?!\p{L})| (?:bị|mắc|phải|mới|vui|phấn khởi|tâm sự|đóng|tham gia|đã (?:tham gia|đóng))(?!\p{L}))|(?<!\p{L})(?:[Cc]hị|[Aa]nh|[Bb]à|[Ôô]ng|[Tt]ôi)(?= (?:đã |còn |cũng |vẫn |phải |chỉ )*(?:vận động|thu|đóng|được|tham gia|hưởng|nhận|thuyết phục)(?!\p{L}))/gu,
  example: 'Em Hoàng Văn Nam, học sinh lớp 8A',
};

/** One launch or one meeting that is told by its place or day; not what many brought. */
export const OF_AN_EVENT: WordRule = {
  words:
    /(?<!\p{L}|(?:\d|[Cc]ác|[Nn]hững) )(?:(?:[Ll]ễ|[Bb]uổi|[Nn]gày) (?:ra quân|phát động)|[Nn]gày hội|[Tt]ại (?:hội nghị|buổi [^,;.]{3,30}) (?:ở|tổ chức tại|ngày))(?!\p{L})/gu,
  example: 'Lễ ra quân ngày 12/01/2024: vận động 178 người',
};
