import type { Around } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { schemesIn } from '../rules/schemes.js';
import { NOT_STOCK } from '../rules/stock.js';
import { isLocal, labelClause, whereClause } from './clauses.js';
import { inScheme, LINK, PEOPLE } from './inScheme.js';
import type { ReadMeasure } from './measure.js';
import type { MeasureContext } from './measureContext.js';

/** "Số người tham gia: 1.655 người" below "2. Về BHXH tự nguyện"; "BHXH bắt buộc: Lũy kế đến 31/3/2023 là 61.204 người". */
export function underHeading(around: Around, said: Saying, { heading, own }: MeasureContext): ReadMeasure | null {
  const { spot, before, after } = around;
  const head = said.text.slice(0, spot.start);
  const [title, more] = schemesIn(head);
  const named = title === undefined ? heading : TITLED.exec(head)?.[1] === title.words ? title : null;
  if (named?.scheme == null || more !== undefined) return null;
  const clause = labelClause(before);
  const counted =
    /^(?:(?:tổng )?số (?:người|đối tượng|lao động)(?: đang| đã| hiện)? tham gia|l[ũu]y kế|ước(?= đến)|(?=đến (?:hết |cuối |ngày |tháng )*\d))(.*)$/iu.exec(
      clause,
    );
  const isCounted =
    counted === null
      ? /^(?:người|lao động) (?:đang |đã )?tham gia(?=[,;.:(]|$)/u.test(after)
      : LINK.test(` ${(counted[1] ?? '').trim()}`) && PEOPLE.test(after);
  return !isCounted || NOT_STOCK.words.test(clause) || isLocal(whereClause(before), own)
    ? null
    : inScheme(named, around, said);
}

const TITLED = /^(?:\d{1,2}[.)] )?(?:[Vv]ề )?([^:]{3,60}):/u;
