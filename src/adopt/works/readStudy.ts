import { aroundOf, clauseStart } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { number, type Tree, words } from '../tree.js';
import { endOf } from './pieces.js';
import type { Item } from './readEvents.js';

/** How a resolution was studied: the sites that were joined, and how many were reached. One item, since reports tell of one study. */
export function studyIn(said: readonly Saying[]): readonly Item[] {
  const tree: Record<string, Tree> = {};
  let first: Saying | null = null;
  for (const one of said) {
    if (one.isHeading || one.row !== null) continue;
    for (const { spot, before, after } of aroundOf(one)) {
      const sites = /^điểm cầu(?: (?:ở |tại )?([^,;.]*(?:, (?:thị xã|thành phố|xã|phường|thị trấn))*))?/u.exec(after);
      const place = sites?.[1] === undefined ? undefined : endOf(sites[1].replace(/ (?:cho|với|để) .*$/u, ''));
      const behind =
        /(?:tỷ lệ|tỉ lệ) ((?:cán bộ|đảng viên)[^;.%]*?)(?: được| tham gia)? (?:học tập|quán triệt)[^;.%]{0,30} (?:đạt|là)$/u.exec(
          before,
        )?.[1];
      const reached = /^(.*?)(?: đã)?(?: được)? (?:học tập|quán triệt|tham gia học tập)/u.exec(
        clauseStart(after) === '' ? '' : after,
      );
      if (spot.kind === 'number' && sites !== null && tree.sites === undefined)
        tree.sites = { count: number(spot), unit: words('điểm cầu'), ...(place ? { place: words(place) } : {}) };
      else if (
        spot.kind === 'percent' &&
        /cán bộ|đảng viên/u.test(behind ?? reached?.[1] ?? '') &&
        tree.reach === undefined &&
        !/phấn đấu|mục tiêu|đến năm/u.test(before)
      )
        tree.reach = { value: number(spot), of: words(endOf(behind ?? reached?.[1] ?? '')) };
      else continue;
      first ??= one;
      const form = /hình thức ((?:hội nghị )?[\p{L} ]{4,30}?)(?=[,;.]| kết nối|$)/u.exec(one.text)?.[1];
      if (form !== undefined) tree.form ??= words(form.trim());
    }
  }
  return first === null ? [] : [{ key: 'study', tree: { form: words(''), ...tree }, said: first }];
}
