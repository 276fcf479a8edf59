import { looksLikeHeading } from '../looksLikeHeading.js';
import type { Passage, ReadDocument } from '../readDocument.js';

/** Every line with words is a passage; `place.paragraph` is the line's number. */
export function readPlainText(text: string): ReadDocument {
  const passages: Passage[] = [];
  let heading: string | null = null;
  for (const [index, line] of text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/).entries()) {
    if (line.trim() === '') continue;
    passages.push({
      place: { region: 'body', paragraph: index + 1, heading },
      text: line.replaceAll('\t', ' '),
      controls: [],
    });
    if (looksLikeHeading(line)) heading = line.trim();
  }
  return { passages, trackedInsertions: 0, trackedDeletions: 0 };
}
