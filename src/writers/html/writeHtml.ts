import type { Report } from '../../report/tree.js';
import { isParty } from '../text/nationalHeader.js';
import { addresseesHtml } from './addresseesHtml.js';
import { bodyHtml } from './bodyHtml.js';
import { endHtml } from './endHtml.js';
import { escapeHtml } from './escapeHtml.js';
import type { Figures } from './inlineHtml.js';
import { letterheadHtml } from './letterheadHtml.js';
import { pageStyle } from './pageStyle.js';
import { styleSheet } from './styleSheet.js';
import { titleHtml } from './titleHtml.js';

/** One page that needs nothing else: no script, no font, no request. Well-formed as XML too, so that any tool can read it. */
export function writeHtml(report: Report): string {
  const figures: Figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const parts = [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escapeHtml(report.title)}</title>`,
    '<style>',
    pageStyle(report.twoSided),
    styleSheet,
    '</style>',
    '</head>',
    '<body>',
    `<main class="${isParty(report.profile) ? 'party' : 'state'}">`,
    letterheadHtml(report, figures),
    titleHtml(report, figures),
    addresseesHtml(report.addressees),
    bodyHtml(report.body, figures),
    endHtml(report),
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}
