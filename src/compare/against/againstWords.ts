import type { Wording } from '../../indicators/named.js';
import type { Side } from '../side.js';
import { prefixOf } from '../sideFigures.js';

/** What is compared with, in a sentence: "năm 2018"; of a span that names no year, its days. */
export function againstWords(older: Side): Wording {
  const [{ summary }] = older;
  const { label, from, to } = summary.unit.period;
  const saysYear = /\b\d{4}\b/u.test(label.text) && !/^\d/u.test(label.text);
  const period = saysYear ? label.text : `kỳ từ ${from.text} đến ${to.text}`;
  return {
    type: 'wording',
    id: [...prefixOf('older'), 'period'].join('.'),
    text: older.length > 1 ? `${period} trên cùng địa bàn` : period,
    path: label.path,
    narrative: false,
  };
}
