import { type Around, clauseStart } from '../read/around.js';
import type { Role } from '../rules/role.js';
import { number, type TreeLeaf, words } from '../tree.js';
import type { ReadMeasure } from './measure.js';
import { type Dated, planOf } from './planOf.js';
import { type AimedRate, takeTarget } from './targets.js';

/** Puts a number to the value that it says something of; false where there is no such place. */
export function applyRole(role: Role, around: Around, measure: ReadMeasure, dated: Dated): boolean {
  const { spot, after } = around;
  const ofRate = measure.told === 'rate';
  // "tỷ lệ bao phủ BHYT là 87,5%, đạt 105,9% kế hoạch": not so much of the plan for the number.
  if (ofRate && (role === 'plan.percent' || role === 'plan.unnamed')) return false;
  switch (role) {
    case 'plan.percent':
      // A debt is compared with what was to come in, not planned itself.
      if (measure.home === 'finances' && /nợ|chậm đóng/iu.test(measure.label ?? ''))
        return applyRole('share', around, measure, dated);
      measure.told = 'plan';
      planPercent(around, measure, dated);
      return true;
    case 'plan.unnamed': {
      measure.told = 'plan';
      const last = measure.plan.at(-1);
      if (last !== undefined && last.percent === undefined) {
        last.percent = number(spot);
        return true;
      }
      measure.plan.push({ percent: number(spot) });
      measure.doubts.push({ spot, alternative: `${measure.home}.coverage.percent` });
      return true;
    }
    case 'plan.value':
    case 'plan.shortfall':
    case 'plan.excess':
      return planNumber(role.slice('plan.'.length), around, measure, dated);
    case 'change.percent':
    case 'change.value':
      // "đạt 98,7% dân số, tăng 0,2% so với năm 2020": so many points of the rate, or so many people more.
      if (role === 'change.percent' && (ofRate || measure.told === 'coverage')) return false;
      // "tăng mới 31 người, giảm 12 người": others, who left.
      if (measure.home === 'participants.groups' && (againstOf(after) ?? againstBefore(around.before)) === null)
        return false;
      return change(role.slice('change.'.length), around, measure);
    case 'change.base':
    case 'change.points':
      return false;
    case 'coverage':
      if (measure.home === 'finances') return false;
      measure.told = 'coverage';
      putCoverage(measure.coverage, { percent: number(spot), of: words(ofWhat(after)) });
      return true;
    case 'share':
      if (measure.home !== 'finances' || measure.share !== null) return false;
      measure.told = 'coverage';
      measure.share = { percent: number(spot), of: words(ofWhat(after)) };
      return true;
    case 'target.percent':
    case 'target.shortfall':
    case 'target.excess':
      return aimed(role, around, measure, dated);
    case 'growth':
      return growth(around, measure, dated);
    case 'denominator': {
      if (measure.home === 'finances') return false;
      putCoverage(measure.coverage, { denominator: number(spot) });
      return true;
    }
    case 'part':
      return false;
  }
}

/** Of the rate of coverage that was told last; a plan that was told is of the number itself. */
function aimed(role: Role, around: Around, { told, coverage }: ReadMeasure, dated: Dated): boolean {
  const last = coverage.at(-1);
  return (told === 'coverage' || told === 'rate') && last !== undefined && takeTarget(role, around, last, dated);
}

/** Of all who were told before it, or of its own. */
function putCoverage(coverage: AimedRate[], own: AimedRate): void {
  const last = coverage.at(-1);
  const key = own.percent === undefined ? 'denominator' : 'percent';
  if (last !== undefined && last[key] === undefined) Object.assign(last, own);
  else coverage.push(own);
}

function ofWhat(after: string): string {
  return clauseStart(after)
    .replace(/^so (?:với )?/u, '')
    .replace(/ (?:và|nhưng)$/u, '');
}

/** Of the plan whose number stands before it, or of one of its own. */
function planPercent({ spot, before, after }: Around, { plan }: ReadMeasure, dated: Dated): void {
  const own: Record<string, TreeLeaf> = {
    ...planOf(/kế hoạch|chỉ tiêu|dự toán|kh(?!\p{L})/iu.test(after) ? after : before, dated),
    percent: number(spot),
  };
  const last = plan.at(-1);
  // What is still to be told of it: its own giver, or none.
  const isOpen = last !== undefined && last.percent === undefined;
  if (isOpen && (last.giver === undefined || own.giver === undefined)) Object.assign(last, own);
  else plan.push(own);
}

/** "(42.000 người; chưa đạt, còn thiếu 400 người)": of the plan before it, or of one that is named behind. */
function planNumber(key: string, { spot, before, after }: Around, { plan }: ReadMeasure, dated: Dated): boolean {
  const named = /^(?:[\p{L}]+ )?so với (?:kế hoạch|chỉ tiêu|dự toán)/u.test(after);
  const last = plan.at(-1);
  if (named || last === undefined) {
    if (!named && key !== 'value') return false;
    plan.push({ ...planOf(named ? after : before, dated), [key]: number(spot) });
    return true;
  }
  if (last[key] !== undefined || last.value !== undefined) return last.value !== undefined;
  last[key] = number(spot);
  return true;
}

/** "bình quân mỗi năm tăng 18,4% trong giai đoạn 2016 - 2019": without its years it is none. */
function growth({ spot, before }: Around, measure: ReadMeasure, { years }: Dated): boolean {
  const direction = /(tăng|giảm)[^,;.]*$/iu.exec(before)?.[1]?.toLowerCase();
  if (direction === undefined || years === null || measure.growth.length > 0) return false;
  const [from, to] = years;
  const key = spot.kind === 'percent' ? 'percent' : 'value';
  measure.growth.push({ from, to, direction: words(direction), [key]: number(spot) });
  return true;
}

function change(key: string, { spot, before, after }: Around, { changes }: ReadMeasure): boolean {
  const last = changes.at(-1);
  const against = againstOf(after) ?? againstBefore(before);
  // "tăng 40.640 người (tăng 14,65%) so với cùng kỳ năm 2020": the same, said in percent.
  if (last !== undefined && last.percent === undefined && ASIDE.test(before)) {
    last.percent = number(spot);
    if (against !== null) last.against ??= words(against);
    return true;
  }
  const direction = /(tăng|giảm)[^,;.]*$/iu.exec(before)?.[1]?.toLowerCase();
  if (direction === undefined) return false;
  // "so với cùng kỳ năm 2019 (55.317 người); tăng 3.860": of the base that stands before it.
  if (against === null && last?.base !== undefined && last.direction === undefined) {
    Object.assign(last, { direction: words(direction), [key]: number(spot) });
    return true;
  }
  // What it was then has been told already: "năm 2018 có 52.310 người; đến nay có 68.940 người, tăng 31,8% so với năm 2018".
  const same = changes.find((one) => one.direction === undefined && one.against?.text === against);
  if (same !== undefined) {
    Object.assign(same, { direction: words(direction), [key]: number(spot) });
    return true;
  }
  changes.push({
    direction: words(direction),
    [key]: number(spot),
    ...(against === null ? {} : { against: words(against) }),
  });
  return true;
}

const ASIDE =
  /\((?:tương ứng |tương đương )?(?:tăng |giảm )?$|\((?:tương ứng|tương đương|tăng|giảm)(?: tăng| giảm)?$|(?:tương ứng|tương đương)(?: với| mức)* (?:tăng(?: trưởng)?|giảm)$/u;

/** "so với cùng kỳ năm 2019" → "cùng kỳ năm 2019". */
export function againstOf(after: string): string | null {
  const match =
    /so (?:với |(?=(?:cùng|năm|tháng|quý|cuối|đầu|kỳ) ))(?:cùng )?(?:thời điểm )?[^,;.()]*?(?=,? (?:đạt|bằng|tăng|giảm) |[,;()]|\.(?!\d)|$)/u.exec(
      after,
    );
  return match === null ? null : match[0].replace(/^so (?:với )?/u, '').trim();
}

/** "so với năm 2018 tăng 3,6%". */
function againstBefore(before: string): string | null {
  return (
    /so (?:với |(?=(?:cùng|năm|tháng|quý|cuối|đầu|kỳ) ))([^,;()]{3,50}?),? (?:tăng|giảm)(?: thêm)?$/u.exec(
      before,
    )?.[1] ??
    /(?:tăng|giảm)(?: thêm)? so với ([^,;()]{3,50}?)(?: là)?$/u.exec(before)?.[1] ??
    null
  );
}
