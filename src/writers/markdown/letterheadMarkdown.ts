import type { Report } from '../../report/tree.js';
import { inlineMarkdown, textMarkdown } from './inlineMarkdown.js';
import { tableMarkdown } from './tableMarkdown.js';
import { zipRows } from './zipRows.js';

/** A table of two columns, one line a row; forges draw its first row bold. The drawn lines of paper are left out. */
export function letterheadMarkdown({ profile, letterhead }: Report): string {
  const left = [
    ...(letterhead.parent === null ? [] : [textMarkdown(letterhead.parent, 'plain')]),
    textMarkdown(letterhead.issuer, 'strong'),
    ...(profile.issuerMark === null ? [] : [textMarkdown(profile.issuerMark, 'plain')]),
  ];
  const right = profile.nation.map((line) => textMarkdown(line, 'strong'));
  const [header = [], ...rows] = zipRows(left, right);
  const date = inlineMarkdown([{ type: 'emphasis', children: letterhead.placeAndDate }]);
  const draft = letterhead.draft === undefined ? [] : [[textMarkdown(letterhead.draft, 'emphasis'), '']];
  return tableMarkdown(['center', 'center'], header, [...rows, [inlineMarkdown(letterhead.number), date], ...draft]);
}
