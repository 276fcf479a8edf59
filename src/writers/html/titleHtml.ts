import type { Report } from '../../report/tree.js';
import { heldNumbers } from '../heldNumbers.js';
import { inlineText } from '../text/inlineText.js';
import { escapeHtml } from './escapeHtml.js';
import { type Figures, inlineHtml } from './inlineHtml.js';
import { markHtml, subjectLettering } from './markHtml.js';

/** Type and subject are one heading, as they are one name of the document. */
export function titleHtml({ profile, kind, subject }: Report, figures: Figures): string {
  return [
    '<div class="title">',
    `<h1><span class="kind">${escapeHtml(kind)}</span> <span class="subject">${inlineHtml(heldNumbers(subject), figures)}</span></h1>`,
    markHtml(profile.subjectMark, inlineText(subject), subjectLettering),
    '</div>',
  ].join('\n');
}
