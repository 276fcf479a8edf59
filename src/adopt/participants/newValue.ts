import { type Around, upperFirst } from '../read/around.js';
import { isAimed } from '../read/isAimed.js';
import type { Saying } from '../read/said.js';
import { type NamedScheme, schemesIn } from '../rules/schemes.js';
import { BY_A_BODY, GROUP, LEADS, NEW_LEAD, NEWCOMERS, NO_LABEL, NOT_STOCK, OF_A_KIND } from '../rules/stock.js';
import { number } from '../tree.js';
import { isLocal, labelClause, lastClause, whereClause } from './clauses.js';
import { GOES_ON, inScheme, LINK, PEOPLE } from './inScheme.js';
import { measureOf, type ReadMeasure } from './measure.js';
import type { MeasureContext } from './measureContext.js';
import { groupLabel, newcomers, newGroup } from './newcomers.js';
import { ofRatio } from './ofRatio.js';
import { isMoney, money, paid } from './otherValue.js';
import { underHeading } from './underHeading.js';

/** A number that begins something of its own: people in a scheme, a group, people who are paid, money. */
export function newValue(around: Around, said: Saying, context: MeasureContext): ReadMeasure | null {
  if (around.spot.kind === 'ratio') {
    const found = labelled(around, said, context) ?? behind(around, said, context) ?? ahead(around, said, context);
    return found === null || found.home === 'participants.groups' ? null : ofRatio(found, around.spot, said);
  }
  if (around.spot.kind !== 'number') return null;
  // "tăng 15% với 1.240 người tham gia": how many more.
  if (isAimed(said, around) || /(?:tăng|giảm)[^,;.]*% với $/u.test(said.text.slice(0, around.spot.leadStart)))
    return null;
  if (isMoney(around)) return money(around, said, context.own, context.last);
  return (
    raised(around, said, context) ??
    labelled(around, said, context) ??
    (schemeBehind(around, context.own) === null ? ahead(around, said, context) : behind(around, said, context)) ??
    paid(around, said, context.own) ??
    underHeading(around, said, context)
  );
}

/** "…, nâng số người tham gia trong toàn tỉnh lên 1,4 triệu người": of the scheme that was named last. */
function raised(around: Around, said: Saying, { own }: MeasureContext): ReadMeasure | null {
  const { spot, before, after } = around;
  const raising =
    /(?:nâng|đưa) (?:tổng )?số (?:người|đối tượng|lao động)[^;.]* (?:lên|đạt)(?: đến| tới| thành| con số)?$/iu.exec(
      before,
    );
  const named = raising === null ? undefined : schemesIn(said.text.slice(0, spot.start)).at(-1);
  if (raising === null || named?.scheme == null || !PEOPLE.test(after) || isLocal(raising[0], own)) return null;
  return inScheme(named, around, said);
}

/** "100.524 người tham gia BHXH bắt buộc", "101.222 người có thẻ BHYT". */
const BEHIND =
  /^(?:lượt )?(?:(?:người|em)(?: dân| lao động)?|đối tượng|lao động|nhân khẩu)(?: tự do| phi chính thức)?(?: (?:trên địa bàn|trong)((?: \p{L}+){0,5}?))? (?:là )?(?:(?:hiện |đang |đã )*tham(?: gia(?: mới)?)?|(?:đang |đã )?có thẻ|được cấp thẻ) (.*)$/u;

/** The scheme that the words behind a number name, and the kind of people, if not all. */
function schemeBehind(
  { after }: Around,
  own: string | null,
): { readonly named: NamedScheme; readonly group: string | null } | null {
  const match = BEHIND.exec(after);
  const group = match === null ? GROUP.words.exec(after.replace(/ \(HS(?:SV)?\)/u, '')) : null;
  const rest = match?.[2] ?? group?.[2] ?? '';
  const [named] = schemesIn(rest);
  if (
    isLocal(match?.[1] ?? group?.[1] ?? '', own) ||
    named === undefined ||
    named.index > 0 ||
    !GOES_ON.test(rest.slice(named.words.length))
  )
    return null;
  return { named, group: group?.[1] ?? null };
}

/** "1. Phát triển người tham gia: đến 31/12/2020 toàn tỉnh có": the title says nothing of what is counted. */
const TITLE = /^.*: (?=(?:[Tt]ính )?[Đđ]ến |[Hh]ết |[Tt]oàn |[Hh]iện )/u;

/** What brought about that there are so many. */
const THANKS_TO = /^.*(?:[Tt]hông qua|[Nn]hờ|[Qq]ua)(?: \p{L}+){2,6} (?=đã có|có)/u;

function behind(around: Around, said: Saying, { own, last }: MeasureContext): ReadMeasure | null {
  const { before } = around;
  const found = schemeBehind(around, own);
  if (found === null || isLocal(whereClause(before), own)) return null;
  const { named, group } = found;
  if (/^(?:người|lao động) tham gia mới /u.test(around.after))
    return measureOf('participants.groups', `Người tham gia ${named.words} phát triển mới`, number(around.spot), said);
  // "vận động được 312 người tham gia BHXH tự nguyện và 845 người tham gia BHYT": new ones, both.
  const isBrought = group === null && BY_A_BODY.words.test(before);
  if (NEWCOMERS.words.test(said.text.slice(0, around.spot.start)))
    return isBrought ? null : newcomers(found, around, said, last);
  const clause = lastClause(before).replace(TITLE, '').replace(THANKS_TO, '');
  // "1.443.793 người tham gia BHXH, BHYT, BHTN, trong đó có 18.679 người tham gia BHXH tự nguyện": a part that is a scheme.
  const isPart = group !== null || last?.home === 'participants.total' || last?.home === 'participants.social';
  if (NOT_STOCK.words.test(isPart ? clause.replace(/trong đó có(?: \p{L}+)?$/iu, '') : clause)) return null;
  if (group !== null && /vận động/u.test(said.text.slice(0, around.spot.start))) return null;
  // "có thêm 1.240 người tham gia BHXH bắt buộc, 310 người tham gia BHXH tự nguyện"
  if (/(?<!\p{L})thêm (?:[^;.]|\.\d)*\d(?:[^;.]|\.\d)*$/u.test(said.text.slice(0, around.spot.start))) return null;
  // "412 doanh nghiệp, 164.800 lao động, trong đó 158.300 người tham gia BHXH": a part of something else.
  if (group === null && last === null && !/^em /u.test(around.after) && /trong đó(?: có)?$/u.test(before)) return null;
  const isMore = / thêm$/u.test(before);
  if (isBrought) return null;
  if (group === null && !isMore) return inScheme(named, around, said);
  const label = upperFirst(`${group ?? 'người'} tham gia ${named.words}${isMore ? ' tăng thêm' : ''}`);
  return measureOf('participants.groups', label, number(around.spot), said);
}

/** "Số người phát triển mới: BHXH tự nguyện 64 người; BHYT hộ gia đình 212 người". */
const NEW_LIST = /(?:phát triển|tham gia|tăng) mới[^:.;]{0,60}:(?!.*:)/iu;

/** "số người tham gia BHYT đạt 438.422". */
function ahead(around: Around, said: Saying, { stock, own }: MeasureContext): ReadMeasure | null {
  const { spot, before, after } = around;
  const clause = labelClause(before);
  const named = schemesIn(clause).at(-1);
  if (named === undefined || !PEOPLE.test(after)) return null;
  const head = clause.slice(0, named.index);
  const tail = withoutOwn(clause.slice(named.index + named.words.length).replace(WITH_CARD, ''), said.text, own);
  const isNew = NEW_LIST.test(said.text.slice(0, spot.start));
  const isTitle =
    said.text.startsWith(before) && /^(?:(?:\d{1,2}|\p{Ll})[.)] )?$/u.test(head) && named.scheme !== 'social';
  const isCounted =
    stock || isNew || isTitle || /tham gia|có thẻ/iu.test(head) || /^(?:người|lao động) tham gia/u.test(after);
  if (!LINK.test(tail) || !isCounted || isLocal(clause, own)) return null;
  const group = isNew
    ? `Người tham gia ${named.words} phát triển mới`
    : OF_A_KIND.words.test(head)
      ? groupLabel(clause)
      : null;
  if (group !== null) return measureOf('participants.groups', group, number(spot), said);
  return NOT_STOCK.words.test(clause.replace('có thẻ', '').replace(WITH_CARD, ''))
    ? newGroup(clause, around, said)
    : inScheme(named, around, said);
}

/** "tham gia BHYT đã được cấp thẻ đang còn giá trị sử dụng": all who are in it. */
const WITH_CARD = / (?:đã |được )+cấp thẻ(?: (?:đang )?còn (?:hạn|giá trị)(?: sử dụng)?)?/u;

/** " tại Khánh Hòa là", " năm 2024 đạt": without the place, where it is the unit, and the year, where its sentence tells of no later one. */
function withoutOwn(tail: string, text: string, own: string | null): string {
  const year = /^ (?:trong )?năm (20\d\d)(?= )/u.exec(tail);
  const latest = Math.max(...[...text.matchAll(/năm (20\d\d)/gu)].map(([, told]) => Number(told)));
  const rest = year !== null && Number(year[1]) === latest ? tail.slice(year[0].length) : tail;
  const [place] = /^ (?:tại|của|ở)(?: (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường))? (?=\p{Lu})/u.exec(rest) ?? [];
  return own !== null && place !== undefined && rest.startsWith(`${own} `, place.length)
    ? rest.slice(place.length + own.length)
    : rest;
}

/** "BHXH tự nguyện: 2.627 người", alone at the begin of its line. */
function labelled(around: Around, said: Saying, { lead, own }: MeasureContext): ReadMeasure | null {
  const { spot, before, after } = around;
  if (
    !/^(?:(?:\d{1,2}|[a-zđ])\) )?[^:()]{3,160}:(?: ước)?$/u.test(before) ||
    !said.text.startsWith(before) ||
    !PEOPLE.test(after)
  )
    return null;
  const label = before
    .replace(/^(?:\d{1,2}|[a-zđ])[.)] /u, '')
    .replace(/:(?: ước)?$/u, '')
    .trim();
  if (NO_LABEL.words.test(label) || isLocal(label, own)) return null;
  const isLed = lead !== null && LEADS.words.test(lead);
  const [named, more] = schemesIn(label);
  const unit = /^(em|thẻ|lao động)(?!\p{L})/u.exec(after)?.[1] ?? null;
  if (isLed && NEW_LEAD.words.test(lead))
    return measureOf('participants.groups', `Người tham gia ${label} mới`, number(spot), said);
  const scheme = label.replace(/^(?:tổng )?(?:số )?(?:người |đối tượng |lao động )?tham gia /iu, '');
  const whole = named !== undefined && more === undefined && named.words === scheme;
  if (whole && named.scheme !== null && (lead === null || isLed || !isLocal(lead, own)))
    return inScheme(named, around, said);
  const total = /^Tổng số (?:người|đối tượng) tham gia /u.test(label) && totalOf(named);
  if (said.section !== 'participants' && !total) return null;
  const home = total ? total : /hưởng/u.test(label) ? 'beneficiaries' : 'participants.groups';
  return { ...measureOf(home, total ? null : label, number(spot), said), unit };
}

function totalOf(named: NamedScheme | undefined): 'participants.total' | 'participants.social' | null {
  if (named?.scheme === 'total') return 'participants.total';
  return named?.scheme === 'social' ? 'participants.social' : null;
}
