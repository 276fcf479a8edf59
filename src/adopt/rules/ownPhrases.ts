/** Parts of the sentences in which the built-in templates tell of numbers; how gaps are written: pattern/readPattern.ts. */

/** "(9/11 huyện có số liệu; tính đến ngày 31/12/2019; theo Cục Thống kê là 41.550)" */
export const NOTE = '[ (<{units#} {} có số liệu[; {~}]|{~}>)]';

/** "kế hoạch BHXH Việt Nam giao năm 2019 đến ngày 30/11/2019" */
export const GIVEN = '[ {giver} giao][ {year@}][ đến {by@}]';
const PLAN = `{name}${GIVEN}`;
export const LOW = '{limit=tối đa}';
export const HIGH = '{limit=tối thiểu}';
/** What is short of its plan and not called so has no day. */
const UNDATED = 'chưa đủ căn cứ đánh giá{undated=true}';
/** How far the value is from its plan, which may come out of the two. */
const remark = (unit: string): string =>
  `<vượt[ {excess#}[ ${unit}]]${HIGH}|[chưa đạt, ]còn thiếu {shortfall#}[ ${unit}]${HIGH}|còn phải thực hiện {shortfall#}[ ${unit}]${HIGH}|[chưa đạt, |đạt, ]<cao hơn mức giao[ {excess#}[ ${unit}]]|thấp hơn mức giao[ {shortfall#}[ ${unit}]]>[, chưa đến thời hạn]${LOW}|[đạt, ]trong mức giao${LOW}|chưa đến thời hạn|chưa đạt|${UNDATED}>`;

const UNDECIDED = `[ (<chưa đến thời hạn|${UNDATED}>)]`;

/** A number against a plan: what its plan is called, the key of the plan's own number, the gap for the unit of a difference. */
export function targetPhrase(plan: string, value: string, unit = '{}'): string {
  const apart = `<<vượt {excess#}[ ${unit}] so với${HIGH}|cao hơn mức giao {excess#}[ ${unit}] theo${LOW}|thấp hơn mức giao {shortfall#}[ ${unit}] theo${LOW}>|<còn thiếu|còn phải thực hiện> {shortfall#}[ ${unit}]${HIGH} <so với|theo>> ${plan}${UNDECIDED}`;
  return `<<bằng|đạt${HIGH}> {percent°} ${plan}[ (<{${value}#}[ ${unit}][; ${remark(unit)}]|${remark(unit)}>)]|<vượt${HIGH}|chưa đạt|đạt> ${plan} ({${value}#}[ ${unit}][; ${remark(unit)}])|${plan} là {${value}#}[ ${unit}][ (${remark(unit)})]|${apart}>`;
}

/** A rate against a rate that is to be reached. */
export function rateTargetPhrase(name: string, value: string, given = ''): string {
  const low = '<cao hơn[ mức giao] {excess#}|thấp hơn[ mức giao] {shortfall#}> điểm phần trăm';
  return `<vượt[ {excess#} {} so với] |đạt |chưa đạt |so với |${UNDATED} so với |>${name} {${value}#}${given}[ (${low}${LOW})| (còn thiếu {shortfall#} điểm phần trăm${HIGH})| hiện ${low}${LOW} (chưa đến thời hạn)| còn phải tăng {shortfall#} điểm phần trăm${HIGH}| chưa đến thời hạn]`;
}

export const TARGET = targetPhrase(PLAN, 'value');

/** What is said of a change besides its number. */
const AGAINST = '[ trong {#} {}] so với {against}';
const SAME = 'bằng {against}{direction=bằng}';
const TURN = '<tăng{direction=tăng}|giảm{direction=giảm}>';
export const BASE = '[ ({base#}[ {}])]';
export const CHANGE = changePhrase('{}');

/** A change; with the gap for what is counted. */
export function changePhrase(unit: string): string {
  return `<${SAME}|${TURN}[ <{percent°}|{value#}[ ${unit}][ ({percent°})]>]${AGAINST}>${BASE}`;
}

/** Several changes of one number. */
export const CHANGES = `[, | và ]${CHANGE}`;
export const GROWTH = `bình quân mỗi năm ${TURN}[ <{percent°}|{value#}[ {}][ ({percent°})]>] trong giai đoạn {-}`;

const RATE_TARGET = rateTargetPhrase('{name}', 'percent', GIVEN);
const RATE_APART = `<vượt {excess#} điểm phần trăm${HIGH} so với|cao hơn {excess#} điểm phần trăm${LOW} so với|<còn thiếu|còn phải tăng> {shortfall#} điểm phần trăm${HIGH} <so với|theo>|thấp hơn {shortfall#} điểm phần trăm${LOW} so với> ${PLAN}${UNDECIDED}`;
const RATE_CHANGE = `<${SAME}|${TURN}[ {points#} điểm phần trăm]${AGAINST}>[ ({base#})]`;
export const RATE = `{percent#}[ {of*}][ (<tổng số {denominator#}[; {~}]|{~}>)]`;
export const RATE_TOLD = `${RATE}«target:, <${RATE_APART}|${RATE_TARGET}>»«changes:, ${RATE_CHANGE}»«growth:, bình quân mỗi năm ${TURN} {points#} điểm phần trăm trong giai đoạn {-}»`;

/** What the words at their gaps begin with. */
export const PHRASES = {
  label: /^[^;:]*$/u,
  name: /^(?!.*(?:%|\(|,| so với ))(?:kế hoạch|chỉ tiêu|dự toán|nhiệm vụ|mục tiêu|định mức|mức)(?!\p{L})/u,
  giver: /^(?![IVX]+ )\p{Lu}/u,
  unit: /^(?!và |\(|.*\((?:tính đến|theo|tổng số) )/u,
  against: /^[^;()]*$/u,
  of: /^(?!.*(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|định mức|so với|bình quân mỗi năm|\((?:tính đến|theo|tổng số)))/u,
} as const;
