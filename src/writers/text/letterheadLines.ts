import type { Report } from '../../report/tree.js';
import { alignText } from './alignText.js';
import { displayWidth } from './displayWidth.js';
import { singleLine } from './inlineText.js';
import { gutter, pageWidth } from './page.js';
import { ruleUnder, shortRule } from './ruleUnder.js';
import { sideBySide } from './sideBySide.js';
import { wrappableText } from './wrappableText.js';
import { balanceText } from './wrapText.js';

/** The right half may grow this far for a long place name before its date wraps: the issuer can wrap, the date should not. */
const widestRight = 48;

/** Issuer left, national header right, number and date on one row below. */
export function letterheadLines({ profile, letterhead }: Report): readonly string[] {
  const { nation } = profile;
  const date = wrappableText(letterhead.placeAndDate);
  const widest = Math.max(...[...nation, ...balanceText(date, Number.POSITIVE_INFINITY)].map(displayWidth));
  const right = Math.min(Math.max(pageWidth / 2, widest), widestRight);
  const left = pageWidth - gutter - right;

  const parent = letterhead.parent === null ? [] : balanceText(singleLine(letterhead.parent), left);
  const issuer = balanceText(singleLine(letterhead.issuer), left);
  const underIssuer = profile.issuerMark ?? ruleUnder(issuer, shortRule);
  const draft = letterhead.draft === undefined ? [] : [letterhead.draft];
  const underNation = ruleUnder(nation.slice(-1), 1);

  return [
    ...columns([...parent, ...issuer, underIssuer], [...nation, underNation], left, right),
    ...columns(
      [...balanceText(wrappableText(letterhead.number), left), ...draft],
      balanceText(date, right),
      left,
      right,
    ),
  ];
}

function columns(left: readonly string[], right: readonly string[], leftWidth: number, rightWidth: number) {
  const centred = (lines: readonly string[], width: number) => lines.map((line) => alignText(line, width, 'center'));
  return sideBySide(centred(left, leftWidth), centred(right, rightWidth), leftWidth);
}
