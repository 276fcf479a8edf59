import type { Appendix, ProfileId } from '../../report/tree.js';
import { inlineText } from '../text/inlineText.js';
import { isParty } from '../text/nationalHeader.js';
import { bodyHtml } from './bodyHtml.js';
import { escapeHtml } from './escapeHtml.js';
import { type Figures, inlineHtml } from './inlineHtml.js';
import { ruleHtml, subjectLettering } from './ruleHtml.js';

/** On paper each appendix begins a page. Label and title are one heading, as they are one name. */
export function appendixHtml(
  { label, title, reference, body }: Appendix,
  profile: ProfileId,
  figures: Figures,
): string {
  return [
    '<section class="appendix">',
    '<div class="title">',
    `<h1><span class="label">${escapeHtml(label)}</span> <span class="subject">${inlineHtml(title, figures)}</span></h1>`,
    ...(reference.length === 0 ? [] : [`<p class="reference">${inlineHtml(reference, figures)}</p>`]),
    isParty(profile)
      ? '<p class="mark" aria-hidden="true">-----</p>'
      : ruleHtml(inlineText(reference.length === 0 ? title : reference), subjectLettering),
    '</div>',
    bodyHtml(body, figures),
    '</section>',
  ].join('\n');
}
