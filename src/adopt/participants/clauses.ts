import { clauseEnd } from '../read/around.js';
import { placesIn } from '../read/placesIn.js';
import { OF_A_KIND, SOME_PLACES } from '../rules/stock.js';

/** "Theo báo cáo của BHXH huyện A, toàn huyện có": where the people are is told last. */
export function whereClause(before: string): string {
  return WHOLE.exec(before)?.[1] ?? before;
}

const WHOLE =
  /(?:^|, )(?:đến nay,? |hiện (?:nay,? )?)?((?:(?:trên địa bàn |trong )?[Tt]oàn|[Cc]ả) (?:tỉnh|huyện|thành phố|thị xã|ngành|xã|quận)(?! \p{Lu})[^,]*)$/u;

/** A place of the unit is named, not the unit itself. */
export function isLocal(clause: string, own: string | null): boolean {
  return SOME_PLACES.words.test(clause) || placesIn(clause, own).length > 0;
}

/** "…, đến ngày 31/12/2020, toàn huyện có số người tham gia là": from the words that begin the count. */
export function labelClause(before: string): string {
  // "2. Về BHTN: có 61.300 người tham gia"
  const joined = before
    .replace(/:\s*(?:\d{1,2} tháng(?: đầu năm)? )?((?:hiện |đã )?(?:có|đạt|là))$/u, ' $1')
    .replace(/(?:^|[.;] )về ([^,;:]{3,40})[,:] (?:tổng )?số (người|lao động) tham gia/iu, ' số $2 tham gia $1')
    .replace(
      /(?:^|[.;:] )về ([^,;:]{3,40}), (?:toàn )?(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)((?: hiện| đã| mới)* có)$/iu,
      ' $1$2',
    );
  const clause = clauseEnd(joined.replace(/:$/u, '').replace(SHORT_FORM, ''));
  const counted = clause.search(
    /(?:tổng )?số (?:người|đối tượng|lao động)[^,]* tham gia(?!.*(?:tổng )?số (?:người|đối tượng))/iu,
  );
  if (counted !== -1) return clause.slice(counted);
  const comma = [...clause.matchAll(/, (?!BHXH|BHYT|BHTN|[Bb]ảo hiểm)/gu)].findLast(
    ({ index }) => !isInList(clause, index),
  );
  return comma === undefined ? clause : clause.slice(comma.index + 2);
}

/** "học sinh, sinh viên tham gia BHYT": two kinds of people, counted together. */
function isInList(clause: string, comma: number): boolean {
  return KIND_BEFORE.test(clause.slice(0, comma)) && KIND_BEHIND.test(clause.slice(comma));
}

const KIND_BEFORE = new RegExp(`${OF_A_KIND.words.source}$`, 'u');
const KIND_BEHIND = new RegExp(`^, ${OF_A_KIND.words.source}`, 'u');

/** "bảo hiểm y tế (BHYT)" is no bracket that a clause ends at. */
const SHORT_FORM = / \((?:BHXH|BHYT|BHTN|BH thất nghiệp)\)/gu;

export function lastClause(text: string): string {
  return /(?:^|[,;]|\.(?!\d))((?:[^,;.]|\.(?=\d))*)$/u.exec(text)?.[1] ?? '';
}
