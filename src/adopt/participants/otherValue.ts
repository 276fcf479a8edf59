import { type Around, upperFirst } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { number } from '../tree.js';
import { isLocal, lastClause } from './clauses.js';
import { measureOf, type ReadMeasure } from './measure.js';

/** "77.693 người đang được hưởng lương hưu". */
export function paid({ spot, before, after }: Around, said: Saying, own: string | null): ReadMeasure | null {
  const match =
    /^người (?:đang )?(?:được )?(hưởng (?:các )?(?:lương hưu|trợ cấp|chế độ)[^,;.(]*?(?:, (?:trợ cấp|chế độ)[^,;.(]*?)?)(?= trên địa bàn| được chi trả|[,;.(]|$)/u.exec(
      after,
    );
  if (match === null || isLocal(before, own) || /giải quyết|chi trả|xét duyệt/iu.test(lastClause(before))) return null;
  return measureOf('beneficiaries', upperFirst(`người ${(match[1] ?? '').trim()}`), number(spot), said);
}

export function isMoney({ spot, after }: Around): boolean {
  return (
    /(?:tỷ|tỉ|triệu|nghìn|ngàn)?\s*đồng$/u.test(spot.found) ||
    (/(?:tỷ|tỉ|triệu)$/u.test(spot.found) && /^đồng/u.test(after))
  );
}

/** "với tổng số thu hơn 3.900 tỷ đồng". */
export function money({ spot, before }: Around, said: Saying, own: string | null): ReadMeasure | null {
  const match =
    /(?:^|[\s,;:.(])(?<!doanh )((?:tổng )?(?:số )?(?:tiền )?(?:thu|nợ|chi|chậm đóng)(?: [^,;:.()]{0,60})?(?:(?:, ?| và )(?:BHXH|BHYT|BHTN)){0,2})(?: (?:toàn|trên địa bàn|của)(?: \p{L}+){1,3})?[\s:,]*(?:là|đạt|với|được|còn|ước|:)?$/iu.exec(
      before,
    );
  const label = match?.[1]?.trim().replace(/ (?:là|đạt|với|được|ước)$/u, '');
  if (
    label === undefined ||
    isLocal(label, own) ||
    /(?:tăng|giảm|thiếu|vượt|hỗ trợ|tặng|thu hồi|thu nhập|truy thu)/u.test(label)
  )
    return null;
  return measureOf('finances', upperFirst(label), number(spot), said);
}
