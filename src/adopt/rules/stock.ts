/** Words that make a number of people another one than that of all in a scheme: new ones, cards, those who were talked to. */
export const NOT_STOCK =
  /phát triển|tăng mới|tham gia mới|mới tham gia|thẻ|hưởng|hội nghị|tuyên truyền|tư vấn|nợ|đối thoại|vận động|hỗ trợ|tặng|dừng|giao chỉ tiêu|trong đó có|chưa tham gia|tiềm năng/iu;

/** People who joined in the course of the period; what is counted behind them in the sentence did as well. */
export const NEWCOMERS = /phát triển (?:tăng )?mới|tăng mới|vận động (?:được|thêm|\d)|mới tham gia/iu;

/** "huyện Lộc Ninh có 2.000 người": a number of one place of the unit. */
export const OF_A_PLACE =
  /(?<!\p{L})(?:[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hôn|[Ấấ]p|TP\.?|[Tt]hành phố|[Qq]uận) \p{Lu}/gu;

/** Sentences that count people in schemes. */
export const STOCK =
  /(?:số|tổng số) (?:người|đối tượng|lao động) (?:đang |đã )?tham gia|^(?:kết quả|lũy kế|luỹ kế) đến [^:]{4,30}: /iu;

/** Lines that announce a list of the people in each scheme: those in it by a day, or those who joined. */
export const LEADS =
  /^(?:\d{1,2}[.)] )?(?:lũy kế|luỹ kế|tính đến|đến (?:ngày|hết|cuối)|(?:tổng )?số (?:người|đối tượng) [^:]*tham gia)[^:]*:$/iu;

/** Of these the ones that joined. */
export const NEW_LEAD = /tham gia mới|phát triển (?:tăng )?mới|tăng mới|mới tham gia|vận động được/iu;

/** Words before a colon that name nobody. */
export const NO_LABEL = /^(?:trong đó|cụ thể|kết quả|gồm|bao gồm|như sau|ghi chú|đến nay|hiện nay)$/iu;

/** "1.250 hội viên nông dân tham gia BHYT": people of one kind, in a scheme. */
export const GROUP =
  /^((?:hội viên|đoàn viên|học sinh|sinh viên|HSSV|HS|nông dân|phụ nữ|ngư dân|tiểu thương|cán bộ|chiến sĩ|công nhân|hộ|người (?:cao tuổi|có công|nghèo|dân tộc))(?:,? (?!chưa|không|được|đã|sẽ)\p{L}+){0,6}?) (?:đang |đã )?(?:tham gia|có thẻ) (.*)$/u;

/** "Số HSSV đã tham gia BHYT": no number of all in a scheme. */
export const OF_A_KIND =
  /(?:học sinh|sinh viên|HSSV|hội viên|đoàn viên|nông dân|phụ nữ|người (?:cao tuổi|có công|nghèo)|hộ (?:nghèo|cận nghèo)|trẻ em)/u;

/** "Một số xã": some of the places of the unit. */
export const SOME_PLACES =
  /(?:một số|nhiều|có) (?:xã|huyện|địa phương|đơn vị|phường|nơi)(?!\p{L})|(?:^|[,.] )địa phương có/iu;
