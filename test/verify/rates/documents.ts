import type { Passage } from '../../../src/readers/readDocument.js';
import type { Format } from '../../../src/writers/index.js';
import { documentOf, onTheLastDay, type Subject, subjectOf, withoutControls, writtenAndRead } from '../subjects.js';

/** A way from the report to what `verify` is given. */
export interface Way {
  readonly name: string;
  readonly format: Extract<Format, 'docx' | 'html' | 'md' | 'txt'>;
  readonly controls: boolean;
}

export const WAYS: readonly Way[] = [
  { name: 'Word', format: 'docx', controls: true },
  { name: 'Word without controls', format: 'docx', controls: false },
  { name: 'a web page without names', format: 'html', controls: false },
  { name: 'text', format: 'txt', controls: false },
  { name: 'Markdown', format: 'md', controls: false },
];

export const REPORTS: readonly Subject[] = [
  subjectOf('binhphuoc, party'),
  subjectOf('binhphuoc, state'),
  onTheLastDay(),
  subjectOf('laichau, state'),
  subjectOf('bentre, party'),
  subjectOf('every-key, party'),
  subjectOf('every-key, state'),
];

/** What is read of a report that was written in a format. */
export async function passagesOf({ report }: Subject, { format, controls }: Way): Promise<readonly Passage[]> {
  const document = await writtenAndRead(report, format);
  return (controls ? document : withoutControls(documentOf(document.passages))).passages;
}
