import { isMoney } from '../participants/otherValue.js';
import { aroundOf, clauseStart } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { number, type Tree, words } from '../tree.js';
import { isBody } from './parties.js';
import { endOf } from './pieces.js';
import type { Item } from './readEvents.js';

/** The same where no giver is named: who it was is a blank to fill in. */
const BARE = /^(?:\d{1,2}[.)] )?((?:Trao tặng|Tặng|Vận động tặng|Hỗ trợ|Quyên góp)[^.;:\d]{0,80}?)$/u;

/** "xây 412 nhà, trao 1.960 thẻ BHYT cho hộ cận nghèo": what was given tells enough. */
const GIFT = /^(?:thẻ|sổ) (?:BH|bảo hiểm)/u;
const GIVING =
  /(?:^|[,;:] |(?<!\p{L})(?:và|đã|cấp|Hội|hội|tỉnh|huyện|xã|phường|điện|đoàn) )((?:trao |mua )?tặng|trao)$/iu;

const GIVEN = /tặng|trao|hỗ trợ|ủng hộ|quyên góp/iu;

/** Between things that one hand gave. */
const JOINT = /^(?:thẻ|sổ)[^;.()]{0,40}?(?:,| và)$/u;

/** "443 thẻ BHYT đã được trao tặng đến các hội viên": behind what was given. */
const GIVEN_TO =
  /^((?:thẻ|sổ) (?:BH|bảo hiểm)[^,;.()]*?) (?:đã )?được ((?:trao )?tặng|trao|hỗ trợ) (?:đến|cho|tới) ([^,;.()]+)/iu;

/** Who gave, what was done, for how many. */
const GIVES =
  /(?:^|[.;] |như |^[^,.;:]{3,40}, )((?:\p{Lu}|các |ngành |toàn )[^.;:]{2,80}?)(?: đã)? ((?:kêu gọi|huy động|vận động|hỗ trợ|trao tặng|trao|tặng|ủng hộ|quyên góp)[^.;:\d]{0,80}?)$/u;

interface Last {
  readonly tree: Record<string, Tree>;
  readonly paragraph: number;
  readonly said: Saying;
}

const LEAD_IN =
  /^(?:(?:Cụ thể(?: như)?|Như|Điển hình(?: như)?|Trong đó),? |(?:Trong|Cũng trong|Qua|Năm|Nhân|Dịp|Cùng|Đến|Từ|Còn|Tại|tại) [^,]{1,40}, )+/u;

/** "Hội Nông dân huyện vận động tặng thẻ BHYT cho 210 hộ": help that was given; "Có 80 …" behind it is what came of it. */
export function supportIn(said: readonly Saying[]): readonly Item[] {
  const items: Item[] = [];
  let last: Last | null = null as Last | null;
  for (const one of said) {
    if (one.isHeading || one.row !== null) continue;
    for (const around of aroundOf(one)) {
      const { spot, before, after } = around;
      if (spot.kind !== 'number') continue;
      const bare = BARE.exec(before)?.[1];
      const gift = GIFT.test(after) ? GIVING.exec(before)?.[1] : undefined;
      const named = bare === undefined ? GIVES.exec(before) : null;
      const isNamed = named !== null && (gift === undefined || isBody((named[1] ?? '').trim().replace(LEAD_IN, '')));
      const [, giver, action = bare ?? gift] = isNamed ? named : [];
      const receivers = endOf(clauseStart(after).replace(/,? với tổng$/u, ''));
      const [, what, given, to] = GIVEN_TO.exec(after) ?? [];
      if (what !== undefined && given !== undefined && to !== undefined) {
        const tree = {
          giver: words(''),
          action: words(`${given} ${what} cho`),
          count: number(spot),
          receivers: words(endOf(to)),
        };
        items.push({ key: 'support', tree, said: one });
        last = { tree, paragraph: one.paragraph, said: one };
      } else if (isMoney(around)) {
        if (
          last?.paragraph === one.paragraph &&
          last.tree.worth === undefined &&
          // "1.850 thẻ BHYT, 92 sổ BHXH; tổng giá trị": of both.
          items.filter(({ said }) => said === one).length < 2 &&
          /(?:trị giá|(?:tổng )?giá trị|với tổng|(?:số tiền|kinh phí)(?: là)?)(?: ước)?$/u.test(before)
        )
          last.tree.worth = number(spot);
      } else if (
        action !== undefined &&
        (giver === undefined ||
          isBody(giver.trim().replace(LEAD_IN, '')) ||
          // "…; Vietcombank hỗ trợ 100 thẻ": among those who gave, whatever it is.
          (last?.said === one && GIVEN.test(action))) &&
        receivers !== '' &&
        // "vận động được 2.815 người tham gia BHXH tự nguyện", "vận động hộ cận nghèo tự mua 1.353 thẻ": nobody was given anything.
        (GIVEN.test(action) || !/ tham gia /u.test(receivers)) &&
        !/(?<!\p{L})mua$/u.test(action) &&
        /thẻ|BHYT|BHXH|sổ/u.test(action + receivers)
      ) {
        const tree: Record<string, Tree> = {
          giver: words((giver ?? '').trim().replace(LEAD_IN, '')),
          action: words(action.trim()),
          count: number(spot),
          receivers: words(receivers),
        };
        items.push({ key: 'support', tree, said: one });
        last = { tree, paragraph: one.paragraph, said: one };
      } else if (last?.said === one && JOINT.test(before) && /^(?:thẻ|sổ) /u.test(after)) {
        // "120 thẻ BHYT, 15 sổ BHXH cho người khó khăn"
        const { giver, action } = last.tree;
        if (giver === undefined || action === undefined) continue;
        items.push({
          key: 'support',
          tree: { giver, action, count: number(spot), receivers: words(receivers) },
          said: one,
        });
      } else if (
        last?.paragraph === one.paragraph &&
        last.tree.result === undefined &&
        /(?:^|[;,] )[Cc]ó$/u.test(before)
      ) {
        const [, unit, state] = /^(.{2,60}?) ((?:đã )?(?:tham gia|tự|đăng ký)[^;.,]*)/u.exec(after) ?? [];
        if (unit !== undefined && state !== undefined)
          last.tree.result = { value: number(spot), unit: words(unit), state: words(endOf(state)) };
      }
    }
  }
  return items;
}
