import type { Inline, Report } from '../../report/tree.js';
import { printableText } from '../printableText.js';
import { breakLines, breakOffsets } from '../widths/breakLines.js';
import { letterheadWidths } from '../widths/letterheadWidths.js';
import { shortLineLength } from '../widths/lineLengths.js';
import { measureText } from '../widths/measureText.js';
import type { DocxContext } from './context.js';
import { drawnLine } from './drawnLine.js';
import { inlineLineRuns, textLineRuns } from './inlineRuns.js';
import { layoutTable } from './layoutTable.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { textRun } from './markup/textRun.js';
import { breakableText, splitInlines } from './splitInlines.js';
import { STYLE } from './styles/styleIds.js';

/** What a name may fall short of its column: a hair of difference between two programs' metrics. */
const NAME_SLACK = 20;

/** Names on the left, the State's or the Party's title on the right; below them number and date on one level. */
export function letterhead({ profile, letterhead: head }: Report, context: DocxContext): Xml {
  const { layout } = context;
  const widths = letterheadWidths(head, layout);
  const nameWidth = widths[0] - NAME_SLACK;
  const issuerFont = { size: layout.letterhead.issuerSize, face: 'bold' } as const;
  const issuerLines = breakLines(printableText(head.issuer), nameWidth, issuerFont);
  const parentLines =
    head.parent === null
      ? []
      : breakLines(printableText(head.parent), nameWidth, { size: layout.letterhead.parentSize, face: 'regular' });

  const names = [
    ...(parentLines.length > 0 ? [paragraph({ style: STYLE.parent }, textLineRuns(parentLines))] : []),
    paragraph({ style: STYLE.issuer }, textLineRuns(issuerLines)),
    profile.issuerMark === null
      ? drawnLine(shortLineLength(issuerLines, issuerFont), context)
      : paragraph({ style: STYLE.issuerMark }, [textRun(profile.issuerMark)]),
  ];
  return layoutTable(widths, [
    [names, nation(context)],
    [
      [
        paragraph({ style: STYLE.number }, inlineLineRuns([head.number], context)),
        ...(head.draft === undefined ? [] : [paragraph({ style: STYLE.draft }, [textRun(head.draft)])]),
      ],
      [placeAndDate(head.placeAndDate, widths[1], context)],
    ],
  ]);
}

/** One line, as a rule; where a blank date is too wide even for the widened column, two. */
function placeAndDate(inlines: readonly Inline[], width: number, context: DocxContext): Xml {
  const font = { size: context.layout.letterhead.placeAndDateSize, face: 'italic' } as const;
  const lines = splitInlines(inlines, breakOffsets(breakableText(inlines), width, font));
  return paragraph({ style: STYLE.placeAndDate }, inlineLineRuns(lines, context));
}

function nation(context: DocxContext): readonly Xml[] {
  const { first, below } = context.layout.letterhead.nationSizes;
  const lines = context.profile.nation.map((text, index) => ({ text, size: index === 0 ? first : below }));
  const last = lines.at(-1);
  return [
    ...lines.map((line) => paragraph({ style: STYLE.nation }, [textRun(line)])),
    // As long as the text above: NĐ 30/2020, PL I, II.1.b; HD 05-HD/VPTW, Mục I.1.
    ...(last === undefined ? [] : [drawnLine(measureText(last.text, { size: last.size, face: 'bold' }), context)]),
  ];
}
