import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import { printNumber } from '../../quantity/print/printNumber.js';
import { rational } from '../../quantity/rational.js';
import { listParts } from '../rules/provenance.js';
import type { RolledUp } from '../startRollup.js';
import type { LeftOut } from './ledger.js';

/** So many units are named at the head of the file. */
const NAMED_UNITS = 40;

/**
 * What the head of the result says: which units were added, where each number comes from, and all that is not in the
 * sums. `reasons`: in Vietnamese, as all words of a data file.
 */
export function headComment({ units, ledger }: RolledUp, reasons: Readonly<Record<LeftReason, string>>): string {
  const names = units.length <= NAMED_UNITS ? `: ${units.join(', ')}` : '';
  const numbers = ledger.left.filter(({ figures }) => figures > 0);
  const words = ledger.left.filter(({ figures }) => figures === 0);
  return [
    `Cộng từ ${printNumber(rational(units.length), 0)} đơn vị${names}.`,
    'Mỗi con số cộng từ đâu: xem khóa source, hoặc dòng ghi chú ngay trên con số.',
    ...(numbers.length === 0 ? [] : ['Con số không cộng được:', ...numbers.map((left) => leftLine(left, reasons))]),
    ...(words.length === 0
      ? []
      : ['Lời văn riêng của từng đơn vị, không gộp:', ...words.map((left) => leftLine(left, reasons))]),
  ].join('\n');
}

function leftLine({ name, reason, units, parts }: LeftOut, reasons: Readonly<Record<LeftReason, string>>): string {
  const told = parts?.some(({ text }) => text !== null) ? `: ${listParts(parts)}` : '';
  return `- ${name} (${printNumber(rational(units), 0)} đơn vị): ${reasons[reason]}${told}`;
}
