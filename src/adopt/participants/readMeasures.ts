import type { Around } from '../read/around.js';
import { aroundOf, dateOf } from '../read/around.js';
import { isProse } from '../read/isProse.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { type NamedScheme, schemesIn } from '../rules/schemes.js';
import { STOCK } from '../rules/stock.js';
import { number, type TreeLeaf } from '../tree.js';
import { applyRole } from './applyRole.js';
import { base } from './base.js';
import { isLocal } from './clauses.js';
import { dateIn, dayOf, yearsIn } from './dates.js';
import { headingScheme } from './headingScheme.js';
import { partOf, type ReadMeasure } from './measure.js';
import { newValue } from './newValue.js';
import type { Dated } from './planOf.js';
import { type ReadRate, rateOf } from './rates.js';
import { goesOn, isBetween, type Past, pastOf, sincePast } from './readPast.js';
import { roleOf } from './roleOf.js';
import { withCoverage } from './withCoverage.js';

export interface Measures {
  readonly measures: readonly ReadMeasure[];
  readonly rates: readonly ReadRate[];
  /** "Tính đến ngày 30/9/2019", of the first value that is dated. */
  readonly asOf: TreeLeaf | null;
  readonly scope: string | null;
}

/** Parts of a report that speak of other things than what was reached. */
const ELSEWHERE: ReadonlySet<Saying['section']> = new Set([
  'goals',
  'phases',
  'approach',
  'tasks',
  'standing',
  'places',
  'limitations',
  'causes',
  'directions',
  'appendix',
  'totals',
  'discussion',
]);

/** Values with their plans, changes and coverage, from running text: each number belongs to the value before it, or begins one. */
export function readMeasures(
  said: readonly Saying[],
  own: string | null,
  elsewhere: ReadonlySet<SaidSpot>,
  otherTimes: ReadonlySet<SaidSpot>,
): Measures {
  const measures: ReadMeasure[] = [];
  const rates: ReadRate[] = [];
  let asOf: TreeLeaf | null = null;
  let scope: string | null = null;
  let current: ReadMeasure | null = null;
  let rate: ReadRate | null = null;
  /** "3. Số người tham gia đến 30/11/2021" */
  let headDay: SaidSpot | null = null;
  let lastPast: Past | null = null;
  let stock = false;
  let heading: NamedScheme | null = null;
  let paragraph = -1;
  let lead: string | null = null;
  for (const one of said) {
    if (one.isHeading && one.section === 'participants') headDay = dayOf(one);
    if (one.isHeading) heading = headingScheme(one.text);
    if (!isProse(one) || ELSEWHERE.has(one.section)) continue;
    if (one.paragraph !== paragraph || !/^(?:đạt|bằng|tăng|giảm|trong đó|như vậy|còn thiếu|vượt)/iu.test(one.text))
      current = null;
    const isSameParagraph: boolean = one.paragraph === paragraph;
    if (!isSameParagraph) lastPast = null;
    if (!isSameParagraph) stock = one.section === 'participants';
    paragraph = one.paragraph;
    rate = null;
    stock ||= STOCK.words.test(one.text);
    if (one.text.endsWith(':') || /^\d{1,2}[.)] /u.test(one.text)) lead = one.text.endsWith(':') ? one.text : null;
    scope ??=
      /(?:số người|tình hình) tham gia bảo hiểm (.+?)(?: và các tỷ lệ liên quan)? như sau:?$/u.exec(one.text)?.[1] ??
      null;
    const day = dayOf(one) ?? headDay;
    const dated: Dated = { spotIn: (words, after) => dateIn(one, words, after), years: yearsIn(one) };
    let isPlanNamed = false;
    let past: Past | null = null;
    let aside: { readonly outer: ReadMeasure | null } | null = null;
    if (day !== null && /(?:như sau|(?:tính|lũy kế) đến[^:]{5,40}):?$/iu.test(one.text))
      asOf ??= number(day, dateOf(day) ?? '');
    for (const around of aroundOf(one)) {
      // "96.860 người tham gia BHXH (trong đó …), tăng 1,37%": behind the brackets it goes on with what stands before them.
      const isInside = isInBrackets(one.text, around.spot);
      if (isInside) aside ??= { outer: current };
      else if (aside !== null) [current, aside] = [aside.outer ?? current, null];
      // "…; thấp nhất là huyện A chỉ đạt 65,42%" says nothing of the whole.
      if (isLocal(around.before, own)) [current, rate] = [null, null];
      const isOfThen = otherTimes.has(around.spot);
      if (elsewhere.has(around.spot) || (isOfThen && !goesOn(one.text.slice(around.spot.end)))) {
        [current, rate] = [null, null];
        continue;
      }
      // "gấp 13 lần so với năm 2003" says so in words that no key holds, of what goes on behind it.
      if (/^lần(?!\p{L})/u.test(around.after)) continue;
      const found = isOfThen ? null : rateOf(around, one, own, dated);
      if (found !== null && found.scheme !== null && current?.home === `participants.${found.scheme}`) {
        applyRole('coverage', around, current, dated);
        current.told = 'rate';
        continue;
      }
      if (found !== null) {
        rates.push(found);
        [rate, current] = [found, null];
        continue;
      }
      if (rate?.take(around)) continue;
      if (current !== null && other(around, current)) continue;
      const role = roleOf(around);
      if (role === 'growth' && dated.years !== null) {
        const grown: ReadMeasure | undefined = current ?? ofScheme(measures, one, around);
        if (grown !== undefined) applyRole(role, around, grown, dated);
        continue;
      }
      if (role !== null) {
        // "…; BHYT đạt tỷ lệ 94,6% dân số" says nothing of the scheme before.
        if (current !== null && (role === 'part' || isOfAnother(around, current))) current = null;
        // "đạt 97% kế hoạch năm; …, đạt 71%": of the plan that the sentence has named.
        const said = role === 'plan.unnamed' && isPlanNamed ? 'plan.percent' : role;
        isPlanNamed ||= role === 'plan.percent';
        if (current !== null) applyRole(said, around, current, dated);
        continue;
      }
      const was: Past | null = pastOf(around, one, lastPast);
      if (was !== null) {
        [past, lastPast, current] = [was, was, null];
        continue;
      }
      // "năm 2019 có …; năm 2020 có …; đến 30/9/2022 có …": only the last of them is what is.
      if (isOfThen || (past !== null && isBetween(around, one))) {
        current = null;
        continue;
      }
      const measure: ReadMeasure | null =
        (past === null ? null : sincePast(around, one, past)) ??
        newValue(around, one, { stock, lead, own, heading, last: current ?? partOf(one, measures) });
      if (measure === null) {
        // A number that is not understood begins something else: what follows is said of that.
        if (current !== null && !base(around, current) && isSubject(around)) current = null;
        continue;
      }
      // Of "thêm 5.800 người, tăng 9%" no one can tell what has grown.
      [current, rate] = [/ tăng thêm$/u.test(measure.label ?? '') ? null : measure, null];
      measures.push(measure);
      stock ||= measure.home.startsWith('participants');
      if (day !== null && measure.home.startsWith('participants')) asOf ??= number(day, dateOf(day) ?? '');
    }
  }
  return { measures, rates: withCoverage(measures, rates), asOf, scope };
}

/** Behind the last ";" another scheme is named. */
function isOfAnother({ before }: Around, { home }: ReadMeasure): boolean {
  const clause = /;([^;]*)$/u.exec(before)?.[1];
  if (home === 'finances' && /^ số (?:người|lao động)/u.test(clause ?? '')) return true;
  const named = clause === undefined ? undefined : schemesIn(clause).at(-1)?.scheme;
  return named != null && home.startsWith('participants.') && home !== `participants.${named}`;
}

/** "Giai đoạn 2019 - 2023, số người tham gia BHXH tự nguyện bình quân mỗi năm tăng …": of what has been told of that scheme. */
function ofScheme(measures: readonly ReadMeasure[], { text }: Saying, { spot }: Around): ReadMeasure | undefined {
  const named = schemesIn(text.slice(0, spot.start)).at(-1)?.scheme;
  return named == null ? undefined : measures.findLast(({ home }) => home === `participants.${named}`);
}

/** How many brackets stand open before a number. */
function isInBrackets(text: string, { start }: SaidSpot): boolean {
  const before = text.slice(0, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Not "(vượt 4,86%)", which is still said of the value before it. */
function isSubject({ spot, before, after }: Around): boolean {
  if (/^người tham gia/u.test(after)) return true;
  return spot.kind === 'number' && !/\([^)]*$/u.test(before);
}

/** "theo Cục Thống kê là 41.550". */
function other({ spot, before }: Around, { otherSources }: ReadMeasure): boolean {
  const source = /theo ((?:số liệu |báo cáo )?(?:của )?\p{Lu}[^,;()]+) là$/u.exec(before)?.[1];
  if (source === undefined) return false;
  if (otherSources.some((one) => one.source?.text === source)) return true;
  otherSources.push({ source: { type: 'leaf', text: source, spot: null }, value: number(spot) });
  return true;
}
