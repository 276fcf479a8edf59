import { type Around, upperFirst } from '../read/around.js';
import type { Saying } from '../read/said.js';
import type { NamedScheme } from '../rules/schemes.js';
import { number } from '../tree.js';
import { measureOf, type ReadMeasure } from './measure.js';

/** "phát triển mới được 2.105 người tham gia BHXH tự nguyện", and what is counted next to it: "và 97 người tham gia BHYT". */
export function newcomers(
  { named, group }: { readonly named: NamedScheme; readonly group: string | null },
  { spot, before }: Around,
  said: Saying,
  last: ReadMeasure | null,
): ReadMeasure | null {
  // "đã vận động được 4.872 hội viên tham gia BHXH tự nguyện"
  if (group !== null)
    return / vận động được$/u.test(before)
      ? measureOf(
          'participants.groups',
          upperFirst(`${group} được vận động tham gia ${named.words}`),
          number(spot),
          said,
        )
      : null;
  // What is counted next to others is new where they are.
  const goesOn = last?.home === 'participants.groups' && /^người tham gia [^;.]{3,40}(?:,| và)$/iu.test(before);
  if (
    !goesOn &&
    !/(?:(?:phát triển|khai thác|tăng)(?: thêm| mới)+|phát triển|khai thác)(?: được)?(?: ước)?$/iu.test(before)
  )
    return null;
  return measureOf('participants.groups', `Người tham gia ${named.words} phát triển mới`, number(spot), said);
}

/** "Phát triển mới BHXH tự nguyện 512 người": a group of its own, by its own words. */
export function newGroup(clause: string, { spot }: Around, said: Saying): ReadMeasure | null {
  if (!/(?:phát triển|tăng|tham gia) (?:được )?mới|mới tham gia/iu.test(clause) || clause.length > 100) return null;
  return measureOf('participants.groups', groupLabel(clause), number(spot), said);
}

/** What a clause counts, without its verb. */
export function groupLabel(clause: string): string {
  return upperFirst(clause.replace(/^(?:tổng )?số /iu, '').replace(/[\s:,]*(?:là|đạt|được|với|có|:)?$/u, ''));
}
