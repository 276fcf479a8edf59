import { unitKey } from '../../territories/unitKey.js';
import type { UnitYear } from '../schema/unitYear.js';

type Level = UnitYear['unit']['level'];

/** From the country down; "thành phố" is a province's level or a district's. */
const RANKS: Readonly<Record<Level, number>> = {
  nước: 0,
  'khu vực': 1,
  vùng: 1,
  tỉnh: 2,
  'thành phố': 2,
  huyện: 3,
  quận: 3,
  'thị xã': 3,
  xã: 4,
  phường: 4,
  'thị trấn': 4,
  'đặc khu': 4,
};

const LEVEL = /[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|(?:TP|Tp)\.?|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu/u;
const PLACE = /\p{Lu}[A-Za-zÀ-ỹ]*(?:[ -]\p{Lu}[A-Za-zÀ-ỹ]*)*|\d{1,2}(?![A-Za-zÀ-ỹ\d])/u;
/** "huyện Lộc Ninh", "Quận 1"; "Bảo hiểm Xã Hội" and "các xã 135" are none. */
/** Without it there is no name: most labels need no look at what is a capital letter, which takes V8 long to compile. */
const BEFORE_NAME = new RegExp(`(?:${LEVEL.source}) ?[^\\sa-z]`, 'u');
const NAMED = new RegExp(`(?<![A-Za-zÀ-ỹ]|[Hh]iểm )(${LEVEL.source}) ?(${PLACE.source})`, 'gu');

/** Whether the name of what is counted names a place within the unit: the target of "Số nợ huyện Lộc Ninh" is none of the province's. */
export function isOfLocality(label: string, { name, level }: UnitYear['unit']): boolean {
  const words = label.normalize('NFC');
  if (!BEFORE_NAME.test(words)) return false;
  return [...words.matchAll(NAMED)].some(([, word = '', place = '']) => {
    const its = levelOf(word.toLowerCase());
    // "thành phố Cao Bằng" is in "tỉnh Cao Bằng", and "thành phố Huế" is itself.
    return (its !== level || unitKey(place) !== unitKey(name)) && rankOf(its, level) > RANKS[level];
  });
}

function levelOf(word: string): Level {
  return word.startsWith('tp') ? 'thành phố' : (word as Level);
}

function rankOf(its: Level, level: Level): number {
  return its === 'thành phố' && RANKS[level] >= 2 ? 3 : RANKS[its];
}
