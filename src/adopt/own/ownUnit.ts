import { LEVELS } from '../../territories/levels.js';
import type { ReadUnit } from '../frame/unitOf.js';
import { upperFirst } from '../read/around.js';
import type { Saying } from '../read/said.js';

const NAME = String.raw`((?:\p{Lu}[\p{L}\d']* ){0,5}\p{Lu}[\p{L}\d']*)`;
/** "Huyện Bãi Lau có 12 xã": who is described. */
const DESCRIBED = new RegExp(`^(${LEVELS.map(upperFirst).join('|')}) ${NAME} có `, 'u');
/** "… báo cáo kết quả tuyên truyền trên địa bàn huyện Bãi Lau (…) như sau:" */
const ON = new RegExp(String.raw` trên địa bàn (${LEVELS.join('|')}) ${NAME}(?: \(.*)? như sau:$`, 'u');

/** The unit as the built-in report names it. */
export function ownUnit(said: readonly Saying[], lead: Saying | undefined): ReadUnit | null {
  const context = said.find(({ section, isHeading }) => section === 'context' && !isHeading);
  const [, kind, name] = DESCRIBED.exec(context?.text ?? '') ?? ON.exec(lead?.text ?? '') ?? [];
  const level = LEVELS.find((one) => one === kind?.toLocaleLowerCase('vi'));
  return level === undefined || name === undefined ? null : { name, level, others: [] };
}
