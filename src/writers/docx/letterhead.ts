import { Paragraph, type Table, TextRun } from 'docx';
import type { Inline, Report } from '../../report/tree.js';
import type { DocxContext } from './context.js';
import { drawnLine } from './drawnLine.js';
import { inlineLineRuns, textLineRuns } from './inlineRuns.js';
import { layoutTable } from './layoutTable.js';
import { printableText } from './printableText.js';
import { breakableText, splitInlines } from './splitInlines.js';
import { STYLE } from './styles/styleIds.js';
import { TextParagraph } from './textParagraph.js';
import { breakLines, breakOffsets } from './widths/breakLines.js';
import { letterheadWidths } from './widths/letterheadWidths.js';
import { shortLineLength } from './widths/lineLengths.js';
import { measureText } from './widths/measureText.js';

/** What a name may fall short of its column: a hair of difference between two programs' metrics. */
const NAME_SLACK = 20;

/** Names on the left, the State's or the Party's title on the right; below them number and date on one level. */
export function letterhead({ profile, letterhead: head }: Report, context: DocxContext): Table {
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
    ...(parentLines.length > 0 ? [new Paragraph({ style: STYLE.parent, children: textLineRuns(parentLines) })] : []),
    new Paragraph({ style: STYLE.issuer, children: textLineRuns(issuerLines) }),
    profile.issuerMark === null
      ? drawnLine(shortLineLength(issuerLines, issuerFont), context)
      : new Paragraph({ style: STYLE.issuerMark, children: [new TextRun(profile.issuerMark)] }),
  ];
  return layoutTable(widths, [
    [names, nation(context)],
    [
      [
        new TextParagraph({ style: STYLE.number }, inlineLineRuns([head.number], context)),
        ...(head.draft === undefined
          ? []
          : [new Paragraph({ style: STYLE.draft, children: [new TextRun(head.draft)] })]),
      ],
      [placeAndDate(head.placeAndDate, widths[1], context)],
    ],
  ]);
}

/** One line, as a rule; where a blank date is too wide even for the widened column, two. */
function placeAndDate(inlines: readonly Inline[], width: number, context: DocxContext): Paragraph {
  const font = { size: context.layout.letterhead.placeAndDateSize, face: 'italic' } as const;
  const lines = splitInlines(inlines, breakOffsets(breakableText(inlines), width, font));
  return new TextParagraph({ style: STYLE.placeAndDate }, inlineLineRuns(lines, context));
}

function nation(context: DocxContext): readonly Paragraph[] {
  const { first, below } = context.layout.letterhead.nationSizes;
  const lines = context.profile.nation.map((text, index) => ({ text, size: index === 0 ? first : below }));
  const last = lines.at(-1);
  return [
    ...lines.map((line) => new Paragraph({ style: STYLE.nation, children: [new TextRun(line)] })),
    // As long as the text above: NĐ 30/2020, PL I, II.1.b; HD 05-HD/VPTW, Mục I.1.
    ...(last === undefined ? [] : [drawnLine(measureText(last.text, { size: last.size, face: 'bold' }), context)]),
  ];
}
