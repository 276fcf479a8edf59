import type { Report } from '../../report/tree.js';
import { singleLine } from '../text/inlineText.js';
import { escapeHtml } from './escapeHtml.js';
import { type Figures, inlineHtml } from './inlineHtml.js';
import { issuerLettering, markHtml } from './markHtml.js';

/** In reading order of a phone, where the columns stand one under the other; the style sheet puts the issuer left. */
export function letterheadHtml({ profile, letterhead }: Report, figures: Figures): string {
  const { parent, issuer, number, placeAndDate, draft } = letterhead;
  const national = profile.nation.map((line) => `<p><span>${escapeHtml(line)}</span></p>`);
  return [
    '<header class="letterhead">',
    `<div class="national">${national.join('')}</div>`,
    '<div class="issuer">',
    ...(parent === null ? [] : [`<p class="parent">${escapeHtml(parent)}</p>`]),
    `<p class="body-name">${escapeHtml(issuer)}</p>`,
    markHtml(profile.issuerMark, singleLine(issuer), issuerLettering),
    '</div>',
    `<p class="number">${inlineHtml(number, figures)}${draft === undefined ? '' : `<br><em>${escapeHtml(draft)}</em>`}</p>`,
    `<p class="date">${inlineHtml(placeAndDate, figures)}</p>`,
    '</header>',
  ].join('\n');
}
