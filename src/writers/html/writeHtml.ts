import type { Document, Report } from '../../report/tree.js';
import { hasChart } from '../chart/hasChart.js';
import { addresseesHtml } from './addresseesHtml.js';
import { appendixHtml } from './appendixHtml.js';
import { bodyHtml } from './bodyHtml.js';
import { chartStyle } from './chartStyle.js';
import { endHtml } from './endHtml.js';
import { escapeHtml } from './escapeHtml.js';
import type { Figures } from './inlineHtml.js';
import { letterheadHtml } from './letterheadHtml.js';
import { pageStyle } from './pageStyle.js';
import { styleSheet } from './styleSheet.js';
import { titleHtml } from './titleHtml.js';

/** One page that needs nothing else: no script, no font, no request. Well-formed as XML too, so that any tool can read it. */
export function writeHtml(document: Document): string {
  const figures: Figures = new Map(document.figures.map((figure) => [figure.id, figure]));
  const parts = [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escapeHtml(document.title)}</title>`,
    '<style>',
    pageStyle(document),
    styleSheet,
    hasChart(document) ? chartStyle : '',
    '</style>',
    '</head>',
    '<body>',
    `<main class="${document.profile.family}">`,
    ...(document.letterhead === null ? [] : reportHtml(document, figures)),
    ...document.appendices.map((appendix) => appendixHtml(appendix, document.profile, figures)),
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function reportHtml(report: Report, figures: Figures): readonly string[] {
  return [
    letterheadHtml(report, figures),
    titleHtml(report, figures),
    addresseesHtml(report.addressees),
    bodyHtml(report.body, report.profile, figures, endHtml(report)),
  ];
}
