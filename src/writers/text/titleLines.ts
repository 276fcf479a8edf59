import type { Report } from '../../report/tree.js';
import { alignText } from './alignText.js';
import { singleLine } from './inlineText.js';
import { pageWidth, subjectWidth } from './page.js';
import { ruleUnder, shortRule } from './ruleUnder.js';
import { wrappableText } from './wrappableText.js';
import { balanceText } from './wrapText.js';

/** Type of document, what it is about, and the mark that closes the title. */
export function titleLines({ profile, kind, subject }: Report): readonly string[] {
  const about = balanceText(wrappableText(subject), subjectWidth);
  const mark = profile.subjectMark ?? ruleUnder(about, shortRule);
  const lines = [...balanceText(singleLine(kind), subjectWidth), ...about, mark];
  return lines.map((line) => alignText(line, pageWidth, 'center').trimEnd());
}
