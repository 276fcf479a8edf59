import type { Profile } from '../../report/profile/profile.js';
import type { Appendix } from '../../report/tree.js';
import { heldNumbers } from '../heldNumbers.js';
import { inlineText } from '../text/inlineText.js';
import { bodyHtml } from './bodyHtml.js';
import { escapeHtml } from './escapeHtml.js';
import { type Figures, inlineHtml } from './inlineHtml.js';
import { markHtml, subjectLettering } from './markHtml.js';

/** On paper each appendix begins a page. Label and title are one heading, as they are one name. */
export function appendixHtml({ label, title, reference, body }: Appendix, profile: Profile, figures: Figures): string {
  return [
    '<section class="appendix">',
    '<div class="title">',
    `<h1><span class="label">${escapeHtml(label)}</span> <span class="subject">${inlineHtml(heldNumbers(title), figures)}</span></h1>`,
    ...(reference.length === 0 ? [] : [`<p class="reference">${inlineHtml(heldNumbers(reference), figures)}</p>`]),
    markHtml(profile.subjectMark, inlineText(reference.length === 0 ? title : reference), subjectLettering),
    '</div>',
    bodyHtml(body, profile, figures),
    '</section>',
  ].join('\n');
}
