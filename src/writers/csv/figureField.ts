import type { Figure } from '../../indicators/figure.js';

/** The number of a figure for calculating with: "1600000000", "96.06", "-1083"; null where it says more than its number. */
export function figureField({ kind, text, value }: Figure): string | null {
  switch (kind) {
    case 'count':
    case 'rate':
    case 'points':
    case 'money':
      return /^[+-]?\d/.test(text) && isOneNumber(text) ? (decimalOf(value) ?? printed(text)) : null;
    case 'date':
    case 'ratio':
    case 'document':
    case 'wording':
      return null;
  }
}

/** "khoảng 200", "10-15" and "2.109/2.156" say more than a number. */
function isOneNumber(text: string): boolean {
  return !/\d\s*[-–/]\s*\d/.test(text);
}

function decimalOf(value: string | null): string | null {
  return value !== null && /^-?\d+(?:\.\d+)?$/.test(value) ? value : null;
}

/** A share without an exact decimal ("2627/3214"), as it was rounded for print: "81,73%" → "81.73". */
function printed(text: string): string | null {
  const [number] = /^[+-]?[\d.,]+/.exec(text) ?? [];
  return number === undefined ? null : number.replaceAll('.', '').replace(',', '.').replace('+', '');
}
