import { type Around, upperFirst } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { type NamedScheme, USUAL } from '../rules/schemes.js';
import { number } from '../tree.js';
import { measureOf, type ReadMeasure } from './measure.js';

/** What may stand between a scheme and the number of people in it. */
export const LINK =
  /^(?:,? (?:trên địa bàn|(?:trong |trên )?(?:toàn|địa bàn|cả|khu vực)(?: (?!tăng|giảm|từ|lên|xuống|có|là|đạt)\p{L}+){1,5}?|của (?:toàn )?(?:tỉnh|thành phố|huyện|xã)|hiện nay|đến nay|đến thời điểm này|ngày càng tăng))?(?: (?:tính )?đến (?:hết )?(?:ngày |tháng )?[\d./-]+)?[\s:,]*(?:(?:hiện |đã |mới |mới chỉ |chỉ |ước |ước thực hiện |thực hiện )?(?:là|có|đạt|với|được|còn|ước|chỉ|lên|tăng lên|giảm còn)|ước đạt|thực hiện|ước thực hiện|-|–)?$/u;

/** People, and nothing else, are counted. */
export const PEOPLE =
  /^(?:lượt )?(?:người|em|thẻ|đối tượng|lao động|HS|HSSV)?(?:\)|[,;.]|$| tham gia| đạt| bằng| tăng| giảm| hoàn thành| chiếm| so với| \(|\/)/u;

/** Behind a scheme that is named as a whole; other words say which part of it: "BHYT lần đầu", "BHXH tự nguyện do bưu điện quản lý". */
export const GOES_ON =
  /^(?:$|[^ \p{L}]| [^\p{L}]| (?:đạt|bằng|tăng|giảm|chiếm|hoàn thành|vượt|gấp|tương|nâng|đưa|đến|tính|vào|hiện|nay|còn|cao|thấp|so|cuối|đầu|năm|tháng|quý|trong|trên|toàn|cả|ở|tại|của|là|với|và(?![^,;.]{0,20}(?:BH|bảo hiểm))|nhưng|thì|mới|có|cùng|chỉ|để|ngày|thời|theo (?:kế hoạch|chỉ tiêu)|\p{Lu})(?!\p{Ll}))/u;

/** So many people are in a scheme. */
export function inScheme({ scheme, words }: NamedScheme, { spot, after }: Around, said: Saying): ReadMeasure {
  const unit = /^(em|thẻ|lao động)(?!\p{L})/u.exec(after)?.[1] ?? null;
  // "251.780 em" are the pupils in it.
  const isKind = scheme === null || unit === 'em';
  const label = isKind
    ? upperFirst(`${unit === 'em' ? unit : 'người'} tham gia ${words}`)
    : USUAL[scheme].test(words)
      ? null
      : words;
  const home = isKind ? 'participants.groups' : (`participants.${scheme}` as const);
  return { ...measureOf(home, label, number(spot), said), unit };
}
