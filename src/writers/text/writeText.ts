import type { Document, Report } from '../../report/tree.js';
import { addresseeBlock } from './addresseeBlock.js';
import { appendixLines } from './appendixLines.js';
import { blockLines } from './blockLines.js';
import { endLines } from './endLines.js';
import { letterheadLines } from './letterheadLines.js';
import { titleLines } from './titleLines.js';

/** The report as plain text: its frame laid out in 80 columns, its running text in unbroken lines between blank ones. */
export function writeText(document: Document): string {
  const parts = [
    ...(document.letterhead === null ? [] : reportLines(document)),
    ...document.appendices.flatMap((appendix) => appendixLines(appendix, document.profile)),
  ];
  const written = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n').trimEnd()}\n`;
}

function reportLines(report: Report): readonly (readonly string[])[] {
  return [
    letterheadLines(report),
    titleLines(report),
    addresseeBlock(report.addressees),
    ...report.body.map(blockLines),
    endLines(report),
  ];
}
