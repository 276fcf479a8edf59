import type { Around } from './around.js';
import type { Saying } from './said.js';

/** Not what is, but what is to be. */
export function isAimed({ text }: Saying, { spot, before, after }: Around): boolean {
  const head = text.slice(0, spot.start);
  const ahead = [AIMED, LEAST, ORDER, PLANS, CUE].some((words) => words.test(head));
  return ahead || GIVEN.test(before) || THRESHOLD.test(after);
}

/** "từ 95% trở lên" */
const THRESHOLD = /^trở (?:lên|xuống)(?!\p{L})/u;
/** "Kế hoạch năm 2021: BHXH bắt buộc 5.260 người, …", "7. Nhiệm vụ: …" */
const CUE =
  /^(?:\d{1,2}[.)] )?(?:(?:kế hoạch|chỉ tiêu|mục tiêu|nhiệm vụ|phương hướng)[^:;.]{0,50}|(?:từ nay )?đến (?:hết|cuối) năm):(?:(?!\. |đến nay|hiện |đã |tính đến|kết quả|đạt|thực hiện (?:là|được|\d)).)*$/iu;
/** "mỗi tuần đăng ít nhất 02 tin" */
const LEAST = /(?:ít nhất|tối thiểu)(?: là)? $/iu;
/** "2. Giao BHXH tỉnh phân bổ 10.230 chỉ tiêu …" */
const ORDER = /^(?:(?:\d{1,2}|\p{Ll})[.)] )?(?:Giao \p{Lu}|(?:Đề nghị|Yêu cầu|Kiến nghị|Đề xuất) )/u;
const AIMED =
  /(?:phấn đấu(?:,? (?:đến|tới|trong) (?:hết |cuối |ngày |tháng |năm )*[\d/.]+)?|(?:^|\. )năm 20\d\d,? [^,;.]{2,40} (?:đề ra|đặt ra|đăng ký|được giao)(?!\p{L})|mục tiêu(?! (?:này|ấy|đó|trên|đề ra|đã))|tiêu chí(?!\p{L})|chưa đạt|dự kiến|từ nay (?:đến|tới)|(?:góp phần|nhằm|để) đạt(?! mục tiêu)|(?<!\p{L}|(?:số|tiền) )(?:phải|cần)(?: tiếp tục)? (?:phát triển|vận động|khai thác|tăng|đạt)|(?<!\p{L})sẽ )(?:(?!\. |đến nay|(?<!thực )hiện |đã |tính đến|đến ngày|đến hết|kết quả|(?<!phấn đấu (?:đến|trong|hết|cuối)[^.;]{0,40})toàn (?:tỉnh|huyện|xã) có).)*$/iu;
/** "chỉ tiêu tỉnh giao năm 2022 là 5.620 người tham gia BHXH bắt buộc, 3.400 người …": all that the sentence lists, up to what was reached. */
const PLANS =
  /(?:^|[,;:.] )(?:trong đó |theo đó,? |năm \d{4},? )*(?:\p{L}+ ){0,4}(?:số (?:người|lao động|đối tượng|thẻ) được giao(?!\p{L})|(?:chỉ tiêu|kế hoạch)[^;.,%()]* (?:giao|năm)[^;.,%()]* (?:là|gồm|phải|có)|giao (?:cho )?(?:tỉnh|huyện|xã|phường|quận|thị xã|thành phố|đơn vị)(?!\p{L}))(?:(?!; |\. |đến nay|hiện |đã |tính đến|đến ngày|đến hết|kết quả|thực hiện).)*$/iu;
const GIVEN =
  /(?:^|[\s,])(?:được )?giao (?:thu|chi|phát triển)[^,;.]*$|(?:giao|đề ra|đặt)(?: (?!và )\p{L}+)? (?:chỉ tiêu|kế hoạch|tỷ lệ|tỉ lệ)[^,;.]*$/iu;
