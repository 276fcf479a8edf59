import type { ReadProblem } from '../../readers/readProblem.js';
import { attribute } from '../../readers/xml/element.js';
import { readXml } from '../../readers/xml/readXml.js';

export type FormatKind = 'plain' | 'date' | 'percent';

/** Numbers of built-in formats (ECMA-376, 18.8.30): days and times, those of East Asian Excel among them; percentages. */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN_PERCENTS = [9, 10];

/** What the numbers of each cell style (`s`) are printed as. */
export function readNumberFormats(part: string, xml: string): readonly FormatKind[] | ReadProblem {
  const custom = new Map<number, FormatKind>();
  const kinds: FormatKind[] = [];
  const problem = readXml(part, xml, {
    open: (element) => {
      if (element.name === 's:numFmt') {
        custom.set(Number(attribute(element, 'numFmtId')), kindOf(attribute(element, 'formatCode') ?? ''));
      }
      if (element.name === 's:xf' && element.parent?.name === 's:cellXfs') {
        const id = Number(attribute(element, 'numFmtId') ?? 0);
        kinds.push(custom.get(id) ?? builtIn(id));
      }
    },
  });
  return problem ?? kinds;
}

function builtIn(id: number): FormatKind {
  if (BUILT_IN_PERCENTS.includes(id)) return 'percent';
  return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to) ? 'date' : 'plain';
}

/** Letters of a format that Excel takes. */
const LONGEST = 255;

/** By the format of positive numbers, without what is printed as it stands: quoted, escaped, colours, fills. */
function kindOf(code: string): FormatKind {
  const [positive = ''] = code
    .slice(0, LONGEST)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';');
  const bare = positive.replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  if (bare.includes('%')) return 'percent';
  return /general/i.test(bare) || !/[dmyhs]/i.test(bare) ? 'plain' : 'date';
}
