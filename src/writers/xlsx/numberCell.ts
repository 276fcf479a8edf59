import type { Figure } from '../../indicators/figure.js';
import { figureField } from '../csv/figureField.js';
import { daysSince1899 } from './daysSince1899.js';

/** A number as a cell keeps it, and how it is shown. */
export interface NumberCell {
  /** A plain decimal with a point. */
  readonly value: string;
  /** A number format; points and commas of it are those of the reader's own settings: 1.165.787 and 96,06% in Vietnam. */
  readonly format: string;
}

/** More digits than a cell keeps; longer numbers stay text. */
const MAX_DIGITS = 15;

/** A figure to calculate with; null where it says more than its number. Days are days, money is in đồng. */
export function numberCell(figure: Figure): NumberCell | null {
  const { kind, value, text } = figure;
  if (kind === 'date') return dayCell(value);
  const field = figureField(figure);
  if (field === null || field.replace(/\D/g, '').length > MAX_DIGITS) return null;
  const decimals = field.split('.')[1]?.length ?? 0;
  if (kind === 'rate') return { value: hundredth(field), format: signed(`0${fraction(decimals)}%`, text) };
  if (kind === 'money') return { value: field, format: signed('#,##0" đồng"', text) };
  // "08": as official texts write counts below ten.
  const whole = /^0\d$/.test(text) ? '00' : '#,##0';
  return { value: field, format: signed(`${whole}${fraction(decimals)}`, text) };
}

function fraction(decimals: number): string {
  return decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
}

/** A difference bears its sign also where it is a rise. */
function signed(format: string, text: string): string {
  return /^[+-]/.test(text) ? `+${format};-${format};0` : format;
}

/** "96.06" → "0.9606", without calculating: spreadsheets keep percentages as shares. */
function hundredth(percent: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(percent) ?? [];
  const padded = whole.padStart(3, '0');
  const digits = `${padded.slice(-2)}${rest}`.replace(/0+$/, '');
  return `${sign}${padded.slice(0, -2)}${digits === '' ? '' : `.${digits}`}`;
}

function dayCell(iso: string | null): NumberCell | null {
  const days = iso === null ? null : daysSince1899(iso);
  return days === null ? null : { value: String(days), format: 'dd/mm/yyyy' };
}
