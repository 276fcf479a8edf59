import { isCounting } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { number, words } from '../tree.js';
import type { Item } from './readEvents.js';

/** "Giai đoạn 2020 - 2025 tập trung vào …": what is to be done in which years; it begins its sentence. */
export function phasesIn(said: Saying): readonly Item[] {
  const match = /(?:^|: )Giai đoạn ((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)[,:]? (?:sẽ )?(.{10,600})$/u.exec(said.text);
  const spot = said.spots.find(({ kind, start }) => kind === 'range' && match !== null && start >= match.index);
  // What was reached in those years is no plan for them.
  const counts = said.spots.some((one) => one !== spot && isCounting(one) && one.start >= (match?.index ?? 0));
  if (match === null || spot === undefined || counts || / đã |bình quân/u.test(match[3] ?? '')) return [];
  const [, from = '', to = '', about = ''] = match;
  const tree = { from: number(spot, from), to: number(spot, to), about: words(about.replace(/[.;\s]+$/u, '')) };
  return [{ key: 'phases', tree, said }];
}
