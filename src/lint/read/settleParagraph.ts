import { drawnLines } from './drawnLines.js';
import type { Align, DrawnLine, LaidParagraph, LaidRun } from './laidParagraph.js';
import { isOn, merged, numberIn, type Props, propsOf, THEME } from './props.js';
import type { Styles } from './styles.js';
import { child, type XmlNode } from './xmlNode.js';

/** What looks are resolved with. */
export interface Looks {
  readonly styles: Styles;
  /** Of the theme: "minor" and "major" → a font. */
  readonly fonts: Readonly<Record<string, string>>;
}

/** A line of text where nothing is said (ECMA-376, part 1, 17.3.1.33 and 17.3.2.38). */
const SINGLE = 240;
const USUAL_SIZE = 20;
const USUAL_FONT = 'Times New Roman';

export function settleParagraph(node: XmlNode, looks: Looks): LaidParagraph {
  const own = propsOf(child(node, 'w:pPr'));
  const props = looks.styles.paragraph(own);
  const base = looks.styles.text(own);
  const content = contentOf(node);
  const all = content.runs.map((run) => laidRun(run, base, looks)).filter(({ text }) => text !== '');
  // A raised number behind a word calls a note: it is neither of the words nor of their look.
  const runs = all.filter(({ isRaised, text }) => !isRaised || !/^[\s\d*()]+$/.test(text));
  const spacing = props['w:spacing'] ?? {};
  const indent = props['w:ind'] ?? {};
  const number = props['w:numPr']?.numId;
  return {
    start: node.start,
    text: runs.map(({ text }) => text).join(''),
    align: alignOf(props['w:jc']?.val),
    before: spaceOf(spacing, 'before'),
    after: spaceOf(spacing, 'after'),
    isClose: isOn(props, 'w:contextualSpacing'),
    style: own['w:pStyle']?.val ?? '',
    line: numberIn(spacing.line, SINGLE),
    lineRule: spacing.lineRule ?? 'auto',
    firstLine: numberIn(indent.left ?? indent.start, 0) + numberIn(indent.firstLine, 0) - numberIn(indent.hanging, 0),
    keepNext: isOn(props, 'w:keepNext'),
    isHeading: /^[0-8]$/.test(props['w:outlineLvl']?.val ?? ''),
    isNumbered: number !== undefined && number !== '0',
    runs: joined(runs.filter(({ text }) => text.trim() !== '')),
    drawn: content.drawn,
    fields: content.fields,
    isUnderlined: !/^(?:none|nil)$/.test(props['w:pBdr']?.bottom ?? 'none'),
    beginsPage: isOn(props, 'w:pageBreakBefore'),
    endsPage: content.endsPage,
  };
}

interface Content {
  readonly runs: XmlNode[];
  readonly drawn: DrawnLine[];
  fields: string;
  endsPage: boolean;
}

/** Runs of the paragraph itself: those of a text box are of its own paragraphs, which have ended before. */
function contentOf(paragraph: XmlNode): Content {
  const content: Content = { runs: [], drawn: [], fields: '', endsPage: false };
  const visit = (node: XmlNode): void => {
    for (const one of node.children) {
      if (one.name === 'w:r') {
        content.runs.push(one);
        for (const line of drawnLines(one)) content.drawn.push(line);
      }
      if (one.name === 'w:instrText') content.fields += one.text;
      if (one.name === 'w:fldSimple') content.fields += ` ${one.at.instr ?? ''} `;
      if (one.name === 'w:br' && one.at.type === 'page') content.endsPage = true;
      if (one.name !== 'w:pPr') visit(one);
    }
  };
  visit(paragraph);
  return content;
}

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({ 'w:tab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' }),
);

function laidRun(run: XmlNode, base: Props, { styles, fonts }: Looks): LaidRun {
  const own = propsOf(child(run, 'w:rPr'));
  const style = own['w:rStyle']?.val;
  const props = merged(base, style === undefined ? {} : styles.characters(style), own);
  const text = isOn(props, 'w:vanish') ? '' : run.children.map(printed).join('');
  const { ascii = USUAL_FONT, hAnsi = ascii } = props['w:rFonts'] ?? {};
  // Letters with Vietnamese marks are of the second slot, plain ones of the first.
  const font = [ascii, hAnsi].map((name) => themed(name, fonts)).find((name) => !isTimes(name)) ?? USUAL_FONT;
  return {
    text: isOn(props, 'w:caps') ? text.toUpperCase() : text,
    size: numberIn(props['w:sz']?.val, USUAL_SIZE),
    bold: isOn(props, 'w:b'),
    italic: isOn(props, 'w:i'),
    underline: isOn(props, 'w:u'),
    color: (props['w:color']?.val ?? 'auto').toUpperCase().replace('AUTO', 'auto'),
    highlight: isOn(props, 'w:highlight'),
    isRaised: /^su(?:per|b)script$/.test(props['w:vertAlign']?.val ?? ''),
    font,
  };
}

function printed({ name, at, text }: XmlNode): string {
  if (name === 'w:t') return text;
  // The number that a field prints stands for itself: its look is that of the run that calls it.
  if (name === 'w:instrText' && /\bPAGE\b/.test(text)) return '#';
  if (name === 'w:br') return at.type === undefined || at.type === 'textWrapping' ? '\n' : '';
  return MARKS.get(name) ?? '';
}

/** "Times New Roman", also as its bold face is called by some programs. */
export function isTimes(font: string): boolean {
  return /^times new roman\b/i.test(font);
}

function themed(font: string, fonts: Looks['fonts']): string {
  if (!font.startsWith(THEME)) return font;
  return fonts[font.slice(THEME.length).startsWith('major') ? 'major' : 'minor'] ?? USUAL_FONT;
}

function joined(runs: readonly LaidRun[]): readonly LaidRun[] {
  const result: LaidRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last !== undefined && LOOK.every((key) => last[key] === run[key]))
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

const LOOK = ['size', 'bold', 'italic', 'underline', 'color', 'highlight', 'isRaised', 'font'] as const;

function alignOf(value: string | undefined): Align {
  if (value === 'center' || value === 'both') return value;
  if (value === 'distribute' || value?.endsWith('Kashida')) return 'both';
  return value === 'right' || value === 'end' ? 'right' : 'left';
}

/** In twips; the programs' own space between paragraphs of web pages is 14 pt; hundredths of a line go before. */
function spaceOf(spacing: Readonly<Record<string, string>>, side: 'before' | 'after'): number {
  if (/^(?:1|true|on)$/.test(spacing[`${side}Autospacing`] ?? '')) return 280;
  const lines = numberIn(spacing[`${side}Lines`], 0);
  return lines > 0 ? (lines / 100) * SINGLE : numberIn(spacing[side], 0);
}
