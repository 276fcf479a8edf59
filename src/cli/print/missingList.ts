import type { CliMessages } from '../../messages/cliMessages.js';
import type { Located } from './located.js';
import { visibleText } from './visibleText.js';

/** What a file still lacks, one place a line: nothing there is wrong, so nothing is shown but where to write. */
export function missingList(located: readonly Located[], { missing }: CliMessages): string {
  const [first] = located;
  if (first === undefined) return '';
  const lines = located.flatMap(({ finding, place }) =>
    finding.code === 'value-missing' ? [missing.place({ line: place?.line ?? 1, ...finding.args })] : [],
  );
  const all = [missing.head({ file: first.file, count: lines.length }), ...lines];
  return all.map((line) => `${visibleText(line)}\n`).join('');
}
