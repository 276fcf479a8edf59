import type { Document, Report } from '../../report/tree.js';
import { addresseeLines } from '../text/addresseeLines.js';
import { appendixMarkdown } from './appendixMarkdown.js';
import { blockMarkdown, headingMarkdown } from './blockMarkdown.js';
import { endMarkdown } from './endMarkdown.js';
import { escapeStart } from './escapeMarkdown.js';
import { inlineMarkdown, textMarkdown } from './inlineMarkdown.js';
import { letterheadMarkdown } from './letterheadMarkdown.js';

/** The report as CommonMark with GitHub's tables. All data is literal: no character of it is markup. */
export function writeMarkdown(document: Document): string {
  const parts = [
    ...(document.letterhead === null ? [] : reportMarkdown(document)),
    ...document.appendices.flatMap(appendixMarkdown),
  ];
  return `${parts
    .filter((part) => part !== '')
    .flatMap(partLists)
    .join('\n\n')}\n`;
}

function reportMarkdown(report: Report): readonly string[] {
  return [
    letterheadMarkdown(report),
    headingMarkdown(1, textMarkdown(report.kind, 'plain')),
    inlineMarkdown([{ type: 'strong', children: report.subject }]),
    '---',
    addresseesMarkdown(report.addressees),
    ...report.body.map(blockMarkdown),
    endMarkdown(report),
  ];
}

/** "- " of the printed lines is left to Markdown's own list. */
function addresseesMarkdown(addressees: readonly string[]): string {
  const [first = '', ...others] = addresseeLines(addressees);
  const items = others.map((line) => `- ${escapeStart(textMarkdown(line.slice('- '.length), 'plain'))}`);
  return [textMarkdown(first, 'plain'), ...(items.length > 0 ? ['', ...items] : [])].join('\n');
}

/** Two lists in a row would be read as one: an empty comment parts them. */
function partLists(part: string, index: number, parts: readonly string[]): readonly string[] {
  const afterList = /(^|\n)-( .*)?$/.test(parts[index - 1] ?? '');
  return afterList && /^-( |\n|$)/.test(part) ? ['<!-- -->', part] : [part];
}
