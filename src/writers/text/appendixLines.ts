import type { Profile } from '../../report/profile/profile.js';
import type { Appendix } from '../../report/tree.js';
import { alignText } from './alignText.js';
import { blockLines } from './blockLines.js';
import { singleLine } from './inlineText.js';
import { pageWidth, subjectWidth } from './page.js';
import { ruleUnder, shortRule } from './ruleUnder.js';
import { wrappableText } from './wrappableText.js';
import { balanceText } from './wrapText.js';

/** Label, title and reference in the middle, as on paper, then the blocks. */
export function appendixLines(
  { label, title, reference, body }: Appendix,
  { subjectMark }: Profile,
): readonly (readonly string[])[] {
  const titleLines = balanceText(wrappableText(title), subjectWidth);
  const referenceLines = reference.length === 0 ? [] : balanceText(wrappableText(reference), subjectWidth);
  const last = reference.length === 0 ? titleLines : referenceLines;
  const mark = subjectMark ?? ruleUnder(last, shortRule);
  const head = [...balanceText(singleLine(label), subjectWidth), ...titleLines, ...referenceLines, mark];
  return [head.map((line) => alignText(line, pageWidth, 'center').trimEnd()), ...body.map(blockLines)];
}
