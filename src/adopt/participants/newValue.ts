import { type Around, clauseEnd, upperFirst } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { type NamedScheme, schemesIn, USUAL } from '../rules/schemes.js';
import { LEADS, NEW_LEAD, NEWCOMERS, NOT_STOCK, OF_A_PLACE } from '../rules/stock.js';
import { number } from '../tree.js';
import { measureOf, type ReadMeasure } from './measure.js';

/** What may stand between a scheme and the number of people in it. */
const LINK =
  /^(?: toàn (?:tỉnh|huyện|thành phố|ngành|xã)| trên địa bàn(?: \p{L}+){0,4}| của (?:tỉnh|thành phố|huyện|xã)| hiện nay)?[\s:,]*(?:là|có|đạt|với|được|hiện có|chỉ còn|còn|ước|ước đạt|-|–)?$/u;

/** People, and nothing else, are counted. */
export const PEOPLE = /^(?:người|em|thẻ|lao động)?(?:\)|[,;.]|$| tham gia| đạt| bằng| tăng| giảm| \()/u;

/** A number that begins something of its own: people in a scheme, a group, people who are paid, money. `stock`: the sentences here count people in schemes. */
export function newValue(around: Around, said: Saying, stock: boolean, lead: string | null): ReadMeasure | null {
  if (around.spot.kind === 'ratio') return ofPlan(around, said, stock);
  if (around.spot.kind !== 'number') return null;
  if (isMoney(around)) return money(around, said);
  return labelled(around, said, lead) ?? behind(around, said) ?? ahead(around, said, stock) ?? paid(around, said);
}

/** "14.220/15.600 người": so many of those that the plan wants. */
function ofPlan(around: Around, said: Saying, stock: boolean): ReadMeasure | null {
  const [value = '', plan = ''] = around.spot.text.split('/').map((part) => part.trim());
  const found = behind(around, said) ?? ahead(around, said, stock);
  if (
    found === null ||
    found.home === 'participants.groups' ||
    !/^[^.;]{0,60}(?:kế hoạch|chỉ tiêu)/iu.test(said.text.slice(around.spot.end))
  )
    return null;
  return { ...found, value: number(around.spot, value), plan: [{ value: number(around.spot, plan) }] };
}

/** "100.524 người tham gia BHXH bắt buộc". */
function behind(around: Around, said: Saying): ReadMeasure | null {
  const { before, after } = around;
  const match = /^(?:người|em|lao động) (?:đang |đã )?tham gia (.*)$/u.exec(after);
  const [named] = schemesIn(match?.[1] ?? '');
  if (named === undefined || named.index > 0 || isLocal(whereClause(before))) return null;
  // "vận động được 312 người tham gia BHXH tự nguyện và 845 người tham gia BHYT": new ones, both.
  if (NEWCOMERS.test(said.text.slice(0, around.spot.start))) return newcomers(named, around, said);
  if (NOT_STOCK.test(lastClause(before))) return null;
  return inScheme(named, around, said);
}

/** "phát triển mới được 2.105 người tham gia BHXH tự nguyện". */
function newcomers({ words }: NamedScheme, { spot, before }: Around, said: Saying): ReadMeasure | null {
  if (!/(?:phát triển|tăng) mới(?: thêm)?(?: được)?(?: ước)?$/iu.test(before)) return null;
  return measureOf('participants.groups', `Người tham gia ${words} phát triển mới`, number(spot), said);
}

/** "số người tham gia BHYT đạt 438.422". */
function ahead(around: Around, said: Saying, stock: boolean): ReadMeasure | null {
  const clause = labelClause(around.before);
  const named = schemesIn(clause).at(-1);
  if (named === undefined || !PEOPLE.test(around.after)) return null;
  const [head, tail] = [clause.slice(0, named.index), clause.slice(named.index + named.words.length)];
  if (!LINK.test(tail) || !(stock || /tham gia/u.test(head))) return null;
  if (isLocal(clause)) return null;
  return NOT_STOCK.test(clause) ? grouped(clause, around, said) : inScheme(named, around, said);
}

export function inScheme(named: NamedScheme, { spot, after }: Around, said: Saying): ReadMeasure {
  const unit = /^(em|thẻ|lao động)(?!\p{L})/u.exec(after)?.[1] ?? null;
  const { words } = named;
  const isBoth = named.scheme === null && words === 'BHXH' && BOTH.test(said.text.slice(spot.end));
  const scheme = isBoth ? 'social' : named.scheme;
  const label = scheme === null ? upperFirst(`người tham gia ${words}`) : USUAL[scheme].test(words) ? null : words;
  const home = scheme === null ? 'participants.groups' : (`participants.${scheme}` as const);
  return { ...measureOf(home, label, number(spot), said), unit };
}

/** "Phát triển mới BHXH tự nguyện 512 người": a group of its own, by its own words. */
function grouped(clause: string, { spot }: Around, said: Saying): ReadMeasure | null {
  if (!/(?:phát triển|tăng|tham gia) (?:được )?mới|mới tham gia/iu.test(clause) || clause.length > 100) return null;
  const label = upperFirst(clause.replace(/[\s:,]*(?:là|đạt|được|với|:)?$/u, ''));
  return measureOf('participants.groups', label, number(spot), said);
}

/** "BHXH tự nguyện: 2.627 người", alone at the begin of its paragraph. */
function labelled({ spot, before, after }: Around, said: Saying, lead: string | null): ReadMeasure | null {
  const isLed = lead !== null && LEADS.test(lead);
  if (!isLed && said.section !== 'participants') return null;
  if (!/^[^:]{3,160}:(?: ước)?$/u.test(before) || !PEOPLE.test(after)) return null;
  const label = before.replace(/:(?: ước)?$/u, '').trim();
  const [named, more] = schemesIn(label);
  const unit = /^(em|thẻ|lao động)(?!\p{L})/u.exec(after)?.[1] ?? null;
  if (lead !== null && NEW_LEAD.test(lead))
    return measureOf('participants.groups', `Người tham gia ${label} mới`, number(spot), said);
  const whole = named !== undefined && more === undefined && named.words === label;
  if (isLed && said.section !== 'participants' && !whole) return null;
  if (whole && named.scheme !== null && !NOT_STOCK.test(label)) return inScheme(named, { spot, before, after }, said);
  const total = /^Tổng số người tham gia /u.test(label) && totalOf(named);
  const home = total ? total : /hưởng/u.test(label) ? 'beneficiaries' : 'participants.groups';
  return { ...measureOf(home, total ? null : label, number(spot), said), unit };
}

function totalOf(named: NamedScheme | undefined): 'participants.total' | 'participants.social' | null {
  if (named?.scheme === 'total') return 'participants.total';
  return named?.scheme === 'social' ? 'participants.social' : null;
}

/** "77.693 người đang được hưởng lương hưu". */
function paid({ spot, before, after }: Around, said: Saying): ReadMeasure | null {
  const match =
    /^người (?:đang )?(?:được )?(hưởng (?:các )?(?:lương hưu|trợ cấp|chế độ)[^,;.(]*?(?:, (?:trợ cấp|chế độ)[^,;.(]*?)?)(?= trên địa bàn|[,;.(]|$)/u.exec(
      after,
    );
  if (match === null || isLocal(before) || /giải quyết|chi trả/u.test(lastClause(before))) return null;
  return measureOf('beneficiaries', upperFirst(`người ${(match[1] ?? '').trim()}`), number(spot), said);
}

export function isMoney({ spot, after }: Around): boolean {
  return (
    /(?:tỷ|tỉ|triệu|nghìn|ngàn)?\s*đồng$/u.test(spot.found) ||
    (/(?:tỷ|tỉ|triệu)$/u.test(spot.found) && /^đồng/u.test(after))
  );
}

/** "với tổng số thu hơn 3.900 tỷ đồng". */
function money({ spot, before }: Around, said: Saying): ReadMeasure | null {
  const match =
    /(?:^|[\s,;:.(])(?<!doanh )((?:tổng )?(?:số )?(?:tiền )?(?:thu|nợ|chi|chậm đóng)(?: [^,;:.()]{0,60})?(?:(?:, ?| và )(?:BHXH|BHYT|BHTN)){0,2})[\s:,]*(?:là|đạt|với|được|còn|ước|:)?$/iu.exec(
      before,
    );
  const label = match?.[1]?.trim().replace(/ (?:là|đạt|với|được|ước)$/u, '');
  if (
    label === undefined ||
    isLocal(label) ||
    /(?:tăng|giảm|thiếu|vượt|hỗ trợ|tặng|thu hồi|thu nhập|truy thu)/u.test(label)
  )
    return null;
  return measureOf('finances', upperFirst(label), number(spot), said);
}

/** "BHXH là 185.300 người, trong đó BHXH bắt buộc …, BHXH tự nguyện …": the compulsory and the voluntary one. */
const BOTH = /^[^;]*(?:trong đó|gồm)[^;]*bắt buộc[^;]*tự nguyện/u;

/** "Theo báo cáo của BHXH huyện A, toàn huyện có": where the people are is told last. */
function whereClause(before: string): string {
  return WHOLE.exec(before)?.[1] ?? before;
}

const WHOLE = /(?:^|, )((?:[Tt]oàn|[Cc]ả) (?:tỉnh|huyện|thành phố|thị xã|ngành|xã)(?! \p{Lu})[^,]*)$/u;

function isLocal(clause: string): boolean {
  return OF_A_PLACE.test(clause);
}

/** "…, đến ngày 31/12/2020, toàn huyện có số người tham gia là": from the words that begin the count. */
function labelClause(before: string): string {
  const clause = clauseEnd(before.replace(/:$/u, ''));
  const counted = clause.search(
    /(?:tổng )?số (?:người|đối tượng|lao động)[^,]* tham gia(?!.*(?:tổng )?số (?:người|đối tượng))/iu,
  );
  if (counted !== -1) return clause.slice(counted);
  const comma = [...clause.matchAll(/, (?!BHXH|BHYT|BHTN|bảo hiểm)/gu)].at(-1);
  return comma === undefined ? clause : clause.slice(comma.index + 2);
}

function lastClause(text: string): string {
  return /(?:^|[,;.])([^,;.]*)$/u.exec(text)?.[1] ?? '';
}
