import { BASE, CHANGE, GIVEN, HIGH, LOW, NOTE, PHRASES, rateTargetPhrase, targetPhrase } from './ownPhrases.js';

export interface PlacesRule {
  readonly pattern: string;
  readonly where: Readonly<Record<string, RegExp>>;
  readonly example: string;
}

/** Whose plan it is, is said once of all places. */
const NAME = '{planName}';
const TARGET = targetPhrase(NAME, 'plan', '{unit}');
const RATE_TARGET = rateTargetPhrase(NAME, 'plan');
const END = '<hoàn thành {date@}|{state*}[ {date@}]>';
const CHANGED = `«changes:, ${CHANGE}»`;
const BEHIND = `[, xếp thứ {rank#}][, ${END}]`;
const PLACED = `{name}[ ước{estimate=true}]${NOTE}`;
/** With a number, or a plan; with none of them, what comes first stands without a comma. */
const PLACE = `<${[
  `{name} {value#}[ {unit}]${NOTE}[, ${RATE_TARGET}|, ${TARGET}]${CHANGED}${BEHIND}`,
  `${PLACED} <${RATE_TARGET}|${TARGET}>${CHANGED}${BEHIND}`,
  `${PLACED} xếp thứ {rank#}[, ${END}]`,
  `${PLACED}< chưa có số liệu| ${END}>`,
  `${PLACED}${CHANGED}${BEHIND}`,
].join('|')}>`;

const PLACES = {
  planName: PHRASES.name,
  giver: PHRASES.giver,
  name: /^[^;]*(?:^| )(?:\p{Lu}[\p{L}\d]*|\d+|học|mầm non|mẫu giáo|cơ sở|phổ thông|cao đẳng)$/u,
  state: /^(?!xếp thứ |hoàn thành$|ước |(?:thị xã|thành phố|huyện|xã|phường|thị trấn) \p{Lu})\p{Ll}[^;]*$/u,
  unit: /^(?!xếp |hoàn thành|so với|.*\()/u,
  against: PHRASES.against,
} as const;

/** What a cell begins with. */
const TURNED =
  '<Không đổi{direction=bằng}|<Tăng{direction=tăng}|Giảm{direction=giảm}>[ <{percent°}|{value#}[ {}][ ({percent°})]>][ trong {#} {}]>';

const LEAD = `[, so với ${NAME}${GIVEN}][, tính đến {asOf@}]`;

/** "Tỷ lệ bao phủ BHYT: xã Bãi Lau 100%, …; xã Hải Âu 88,4%, …": a few places. */
export const PLACES_SENTENCE: PlacesRule = {
  pattern: `{label*}${LEAD}: «rows:[; ]${PLACE}»`,
  where: PLACES,
  example:
    'Nợ BHXH, so với kế hoạch đến ngày 30/11/2019: huyện Cầu Đá 3,2 tỷ đồng, bằng 128% kế hoạch (2,5 tỷ đồng; chưa đạt, cao hơn mức giao 700 triệu đồng); xã Hải Âu xếp thứ 2.',
};

/** The line above a table of many places. */
export const PLACES_LEAD: PlacesRule = {
  pattern: `{label*} tại các {called}${LEAD}[ (đơn vị tính: {unit})] như sau:`,
  where: { planName: PHRASES.name, giver: PHRASES.giver },
  example:
    'BHXH tự nguyện tại các địa phương, so với chỉ tiêu BHXH tỉnh giao năm 2019, tính đến ngày 31/12/2019 (đơn vị tính: người) như sau:',
};

/** A cell of the column that says what changes are against. */
export const PLACES_CHANGE: PlacesRule = {
  pattern: `«changes:${TURNED}[, từ {base#}[ {}]]»«changes:; ${CHANGE}»`,
  where: {},
  example: 'Tăng 102 (17%), từ 600',
};

/** A cell of the column where each change says what it is against. */
export const PLACES_CHANGES: PlacesRule = {
  pattern: `«changes:${TURNED} so với {against}${BASE}»«changes:; ${CHANGE}»`,
  where: {},
  example: 'Tăng 102 (17%) so với năm 2018 (600); bằng kế hoạch',
};

/** A cell of remarks. */
export const PLACES_NOTE: PlacesRule = {
  pattern: '[Chưa có số liệu|Ước thực hiện{estimate=true}|{state*}][; ][{state*}][; ][{~}]',
  where: { state: /^(?!Ước thực hiện|Chưa có số liệu$|[Tt]ính đến |[Tt]heo )/u },
  example: 'Về đích trước hai tháng; theo UBND huyện là 570',
};

/** A cell of the column of verdicts, where no plan stands beside it. */
export const PLACES_VERDICT: PlacesRule = {
  pattern: `<<Vượt|Đạt, vượt> {excess#}[ {unit}]${HIGH}|<Chưa đạt|Đang thực hiện>, <thiếu|còn> {shortfall#}[ {unit}]${HIGH}|[Chưa đạt|Đang thực hiện], cao hơn mức giao {excess#}[ {unit}]${LOW}|[Đạt|Đang thực hiện], thấp hơn mức giao {shortfall#}[ {unit}]${LOW}>`,
  where: {},
  example: 'Chưa đạt, thiếu 84 người',
};
