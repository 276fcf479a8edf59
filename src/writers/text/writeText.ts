import type { Report } from '../../report/tree.js';
import { addresseeBlock } from './addresseeBlock.js';
import { blockLines } from './blockLines.js';
import { endLines } from './endLines.js';
import { letterheadLines } from './letterheadLines.js';
import { titleLines } from './titleLines.js';

/** The report as plain text: its frame laid out in 80 columns, its running text in unbroken lines between blank ones. */
export function writeText(report: Report): string {
  const parts = [
    letterheadLines(report),
    titleLines(report),
    addresseeBlock(report.addressees),
    ...report.body.map(blockLines),
    endLines(report),
  ];
  const written = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n').trimEnd()}\n`;
}
