import type { Report } from '../../report/tree.js';
import { inlineText } from '../text/inlineText.js';
import { isParty } from '../text/nationalHeader.js';
import { escapeHtml } from './escapeHtml.js';
import { type Figures, inlineHtml } from './inlineHtml.js';
import { ruleHtml, subjectLettering } from './ruleHtml.js';

/** Type and subject are one heading, as they are one name of the document. */
export function titleHtml({ profile, kind, subject }: Report, figures: Figures): string {
  return [
    '<div class="title">',
    `<h1><span class="kind">${escapeHtml(kind)}</span> <span class="subject">${inlineHtml(subject, figures)}</span></h1>`,
    isParty(profile) ? '<p class="mark" aria-hidden="true">-----</p>' : ruleHtml(inlineText(subject), subjectLettering),
    '</div>',
  ].join('\n');
}
