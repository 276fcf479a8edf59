import type { WordRule } from './wordRule.js';

/** Words that make a number of people another one than that of all in a scheme: new ones, cards, those who were talked to. */
export const NOT_STOCK: WordRule = {
  words:
    /phát triển|tăng mới|tham gia mới|mới tham gia|thẻ|hưởng|hội nghị|tuyên truyền|tư vấn|nợ|đối thoại|vận động|hỗ trợ|tặng|dừng|giao chỉ tiêu|trong đó có|chưa tham gia|tiềm năng|khai thác|thu hút|đăng ký|tái tục|gia hạn|bổ sung/iu,
  example: 'phát triển mới 120 người',
};

/** People who joined in the course of the period; what is counted behind them in the sentence did as well. */
export const NEWCOMERS: WordRule = {
  words:
    /(?:phát triển|khai thác) (?:tăng )?(?:mới|được|thêm)|tăng mới|vận động (?:được|thêm|mới|\d)|mới tham gia|đăng ký tham gia/iu,
  example: 'đã vận động được 120 người',
};

/** "Đoàn Thanh niên 6 người tham gia BHXH tự nguyện": whom one body brought, or has among its own. */
export const BY_A_BODY: WordRule = {
  words:
    /(?:^|[,;:.] |và )(?:(?:[Cc]ác )?[Hh]ội (?!nghị)|Đoàn |Công đoàn|Mặt trận|(?:[Cc]ác )?[Tt]ổ chức dịch vụ|(?:[Hh]ệ thống )?(?:[Đđ]ại lý|[Bb]ưu (?:điện|cục)))(?:(?!toàn |trên địa bàn)[^,;.:])*$/u,
  example: 'Hội Nông dân 22 người, Đoàn Thanh niên',
};

/** Who reports, where it is no office that answers for the whole unit. */
export const A_BODY: WordRule = {
  words: /^(?:công ty|bưu điện|hội(?! đồng)|(?:liên |công |nghiệp |tỉnh |huyện )?đoàn|liên minh) /iu,
  example: 'BƯU ĐIỆN TỈNH HẢI NINH',
};

/** What such a body brought or collected itself. */
export const BROUGHT: WordRule = {
  words: /(?:khai thác|vận động|phát triển) (?:được|thêm|mới|\d)|tái tục|(?<!\p{L})thu (?:nộp|hộ|\d)/iu,
  example: 'Khai thác mới 1.215 người',
};

/** "huyện Lộc Ninh có 2.000 người": a number of one place of the unit. */
export const OF_A_PLACE: WordRule = {
  words:
    /(?<!\p{L})(?:[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hôn|[Ấấ]p|TP\.?|[Tt]hành phố|[Qq]uận) \p{Lu}|(?<!\p{L})(?:[Pp]hường|[Qq]uận|[Kk]hu phố|[Ấấ]p|[Tt]hôn|[Tt]ổ dân phố) \d{1,2}(?![\d.])/gu,
  example: 'tại huyện Lộc Ninh có 2.000 người',
};

/** "Hiện cả nước có 17 triệu người", "theo số liệu của BHXH Việt Nam": numbers of the whole country. */
export const OF_THE_COUNTRY: WordRule = {
  words:
    /(?<!hơn (?:mức )?(?:bình quân|trung bình)(?: chung)?(?: của)? )(?:cả nước|toàn quốc|các tỉnh, thành phố)(?=:|,? (?:đã |hiện |hiện nay |ước |mới |chỉ |tổng )*(?:có|đạt|là|đã|phấn|vận|phát|tăng|giảm|số|tỷ lệ|tỉ lệ|thu|chi)(?!\p{L}))|(?:theo|số liệu|thống kê|báo cáo)(?: (?:của|từ))? (?:BHXH|[Bb]ảo hiểm [Xx]ã hội) Việt Nam(?! giao)|(?:^|\. )(?:BHXH|Bảo hiểm xã hội) Việt Nam (?:cho biết|đã|ước)|ngành BHXH Việt Nam/giu,
  example: 'cả nước có',
};

/** Where such a sentence comes back to the unit itself. */
export const OF_THE_UNIT: WordRule = {
  words:
    /(?:toàn|trong) (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)(?!\p{L})|địa bàn (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|toàn)|(?:BHXH|[Bb]ảo hiểm xã hội) (?:tỉnh|huyện|thành phố|thị xã|quận)/giu,
  example: 'trên địa bàn tỉnh',
};

/** "Là huyện miền núi, …", "huyện có 1.874 người": in a text about a province one of its districts, whose name stands alone. */
export const OF_A_LEVEL: WordRule = {
  words:
    /(?<!(?:xã|phường|huyện|thị trấn|quận|thành phố|ngành|sở|ban))(?:^|[,;.:] )(huyện|thị xã|quận|xã|phường|thị trấn)(?= (?:hiện |đã |còn |cũng |mới )*(?:có|trích|đạt|mở|tổ chức|vận động|phát triển|tăng|giảm|thu|chỉ|này)(?!\p{L}))|(?<!\p{L})là (?:một )?(huyện|thị xã|quận|xã|phường|thị trấn)(?!\p{L})/giu,
  example: 'Tại Con Cuông, huyện có 1.874 người',
};

/** Sentences that count people in schemes. */
export const STOCK: WordRule = {
  words:
    /(?:số|tổng số) (?:người|đối tượng|lao động) (?:đang |đã )?tham gia|^(?:kết quả|lũy kế|luỹ kế) đến [^:]{4,30}: /iu,
  example: 'số người tham gia BHXH tự nguyện',
};

/** Lines that announce a list of the people in each scheme: those in it by a day, or those who joined. */
export const LEADS: WordRule = {
  words:
    /^(?:\d{1,2}[.)] )?(?:lũy kế|luỹ kế|tính đến|đến (?:ngày|hết|cuối)|(?:tổng )?số (?:người|đối tượng) [^:]*tham gia)[^:]*:$/iu,
  example: '2. Số người tham gia mới trong năm:',
};

/** Of these the ones that joined. */
export const NEW_LEAD: WordRule = {
  words: /tham gia mới|phát triển (?:tăng )?mới|tăng mới|mới tham gia|vận động được/iu,
  example: 'Số người tham gia mới:',
};

/** Words before a colon that name nobody. */
export const NO_LABEL: WordRule = {
  words: /^(?:trong đó|cụ thể|kết quả|gồm|bao gồm|như sau|ghi chú|đến nay|hiện nay)$/iu,
  example: 'Trong đó',
};

/** "1.250 hội viên nông dân tham gia BHYT": people of one kind, in a scheme. */
export const GROUP: WordRule = {
  words:
    /^((?:(?:người (?:dân )?là )?đồng bào|hội viên|đoàn viên|học sinh|sinh viên|HSSV|HS|nông dân|phụ nữ|ngư dân|tiểu thương|cán bộ|chiến sĩ|công nhân|hộ|người (?:cao tuổi|có công|nghèo|dân tộc))(?:,? (?!chưa|không|được|đã|sẽ|đăng)\p{L}+){0,6}?) (?:đang |đã )?(?:tham gia|có thẻ) (.*)$/u,
  example: 'hội viên nông dân tham gia BHYT',
};

/** "Số HSSV đã tham gia BHYT": no number of all in a scheme. */
export const OF_A_KIND: WordRule = {
  words:
    /(?:học sinh|sinh viên|HSSV|hội viên|đoàn viên|nông dân|phụ nữ|người (?:cao tuổi|có công|nghèo)|hộ (?:nghèo|cận nghèo)|trẻ em|đồng bào)/u,
  example: 'Số HSSV đã tham gia BHYT',
};

/** "Một số xã": some of the places of the unit. */
export const SOME_PLACES: WordRule = {
  words: /(?:một số|nhiều|những|có) (?:xã|huyện|địa phương|đơn vị|phường|nơi)(?!\p{L})|(?:^|[,.] )địa phương có/iu,
  example: 'Một số xã đạt trên',
};
