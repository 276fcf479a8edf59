import { addresseeLines } from './addresseeLines.js';
import { displayWidth } from './displayWidth.js';
import { hangText } from './hangText.js';
import { pageWidth } from './page.js';

/** Dashes stand under the colon of "Kính gửi:" (NĐ 30/2020, PL I, II.9.d). */
const underColon = ' '.repeat('Kính gửi'.length);

/** "Kính gửi:" as one block in the middle of the page. */
export function addresseeBlock(addressees: readonly string[]): readonly string[] {
  const [first = '', ...others] = addresseeLines(addressees);
  if (first === '') return [];
  const room = pageWidth - underColon.length - 2;
  const lines = [
    ...hangText(first, 'Kính gửi: '.length, pageWidth),
    ...others.flatMap((line) => hangText(line, 2, room).map(indent)),
  ];
  const margin = ' '.repeat(Math.max(0, Math.floor((pageWidth - Math.max(...lines.map(displayWidth))) / 2)));
  return lines.map((line) => margin + line);
}

function indent(line: string): string {
  return underColon + line;
}
