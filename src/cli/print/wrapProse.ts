import { hangText } from '../../writers/text/hangText.js';
import { wrapText } from '../../writers/text/wrapText.js';

/** A narrower terminal cannot show a number beside its words. */
const LEAST_COLUMNS = 20;

/** A document's text for a terminal: its sentences, which are unbroken lines in a file, wrapped; tables and what is centred stay. */
export function wrapProse(text: string, columns: number): string {
  const width = Math.max(columns, LEAST_COLUMNS);
  return text
    .split('\n')
    .flatMap((line) => {
      if (/^[\s─│┌├└]/u.test(line)) return [line];
      return line.startsWith('- ') ? hangText(line, 2, width) : wrapText(line, width);
    })
    .join('\n');
}
