import type { NumberFindingArgs } from '../../diagnostics/codes.js';
import { groupRate, groupThousands } from '../print/printNumber.js';
import { powerOfTen, type Rational, rational } from '../rational.js';

/** One number of a text: digits and separators only. */
export interface Amount {
  readonly type: 'amount';
  readonly value: Rational;
  /** As printed, without padding: "837.727", "96,10". */
  readonly text: string;
  readonly decimals: number;
  /** A decimal point was written for a comma ("0.03"). */
  readonly slip: boolean;
  /** Written with exactly one point, before three digits ("100.000"): a fraction to most programs. */
  readonly oneGroup: boolean;
}

type AmountCode = 'number-fraction' | 'number-grouping' | 'number-ambiguous' | 'number-leading-zero';

/** What is wrong with one number; suggestions stand for that number alone. */
export type AmountProblem = {
  [Code in AmountCode]: {
    readonly type: 'problem';
    readonly code: Code;
    readonly args: Omit<NumberFindingArgs[Code], 'text'>;
  };
}[AmountCode];

/** `whole`: things are counted. `scaled`: a scale word follows ("12,4 tỷ"). `rate`: a percentage. */
export type AmountPlace = 'whole' | 'scaled' | 'rate';

const pointGroups = /^[0-9]{1,3}(?:\.[0-9]{3})+$/;
const commaGroups = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;

/**
 * Reads `digits` (0-9, points and commas, a digit at both ends) by the Vietnamese convention: points between
 * thousands, a comma before the decimals. A single point that cannot stand between thousands ("96.06") is a slip for
 * a comma; one that can ("1.234") is one in numbers that are counted or scaled, and leaves a percentage open.
 */
export function readAmount(digits: string, place: AmountPlace): Amount | AmountProblem {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (commas > 1 || (commas === 1 && digits.lastIndexOf('.') > digits.indexOf(','))) {
    return grouping(commaGroups.test(digits) ? swapSeparators(digits) : null);
  }
  if (commas === 1) {
    const [whole = '', fraction = ''] = digits.split(',');
    if (points > 0 && !pointGroups.test(whole)) return grouping(null);
    if (place !== 'whole') return amount(whole, fraction, place, false);
    // Without points: "1.234" unquoted would be a fraction to other programs.
    if (/^[1-9][0-9]{0,2},[0-9]{3}$/.test(digits)) return grouping(whole + fraction);
    return { type: 'problem', code: 'number-fraction', args: {} };
  }
  if (points === 0) return amount(digits, '', place, false);
  const [whole = '', fraction = ''] = digits.split('.');
  const belowOne = points === 1 && /^0+$/.test(whole);
  if (pointGroups.test(digits) && !belowOne) {
    if (place !== 'rate' || points > 1) return amount(digits, '', place, false);
    return {
      type: 'problem',
      code: 'number-ambiguous',
      args: { first: whole + fraction, second: `${whole},${fraction}` },
    };
  }
  if (points > 1) return grouping(null);
  if (place !== 'whole') return amount(whole, fraction, place, true);
  if (fraction.length >= 3 && !belowOne) return grouping(null);
  return { type: 'problem', code: 'number-fraction', args: {} };
}

function amount(whole: string, fraction: string, place: AmountPlace, slip: boolean): Amount | AmountProblem {
  const given = whole.replaceAll('.', '');
  const digits = given.replace(/^0+(?=[0-9])/, '');
  const tail = fraction === '' ? '' : `,${fraction}`;
  const decimals = fraction.length;
  const text = (place === 'rate' ? groupRate(digits, decimals) : groupThousands(digits)) + tail;
  // One zero before a digit is the "08" of official counts; "00" and "007" are not.
  if (digits !== given && !/^0[1-9]$/.test(given)) {
    const padded = place === 'whole' && /^[1-9]$/.test(digits) ? `0${digits}` : text;
    // "0100.000": whether the point is one of thousands or a decimal is not known.
    return { type: 'problem', code: 'number-leading-zero', args: { suggestion: slip ? null : padded } };
  }
  const value = rational(BigInt(digits + fraction), powerOfTen(decimals));
  return { type: 'amount', value, text, decimals, slip, oneGroup: whole.split('.').length === 2 && fraction === '' };
}

function grouping(suggestion: string | null): AmountProblem {
  return { type: 'problem', code: 'number-grouping', args: { suggestion } };
}

function swapSeparators(digits: string): string {
  return digits.replace(/[.,]/g, (separator) => (separator === ',' ? '.' : ','));
}
