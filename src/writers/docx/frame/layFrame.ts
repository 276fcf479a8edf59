import { Document, Paragraph } from 'docx';
import { layoutOf } from '../../layout/layoutOf.js';
import { type PackageParts, zipParts } from '../../zip/zipParts.js';
import type { DrawnChart, SectionPiece } from '../piece.js';
import { STYLE } from '../styles/styleIds.js';
import { styles } from '../styles/styles.js';
import { FACTS, SLOT, type WordFrame } from './frame.js';
import type { FrameKind } from './frameName.js';
import { keepStyles } from './keepStyles.js';
import { packageParts } from './packageParts.js';
import { section } from './section.js';
import { settleCharts } from './settleCharts.js';

/** Compatibility mode of Word 2013 and later; below it Word opens a file in compatibility mode. */
const WORD_2013 = 15;

/**
 * The Word file of sections with these pieces, by `docx`: styles, headers, settings, charts, and slots for all that
 * is written here. A section ends with a paragraph, which Word wants after a table.
 */
export async function layFrame(
  { profile, twoSided }: FrameKind,
  sections: readonly (readonly SectionPiece[])[],
): Promise<WordFrame> {
  const layout = layoutOf(profile);
  const children = await Promise.all(sections.map(childrenOf));
  const document = new Document({
    title: FACTS.title,
    creator: FACTS.issuer,
    lastModifiedBy: FACTS.issuer,
    styles: styles({ profile, layout }),
    compatibility: { version: WORD_2013 },
    sections: children.map((ones) => section(layout, [...ones, new Paragraph({ style: STYLE.documentEnd })])),
  });
  const parts = new Map(settleCharts(packageParts(document)));
  const take = (name: string): string => {
    const part = parts.get(name);
    if (typeof part !== 'string') throw new Error(`The package has no part ${name}.`);
    parts.delete(name);
    return part;
  };
  const [text, core] = [take('word/document.xml'), settleDates(take('docProps/core.xml'))];
  const others: PackageParts = new Map([
    ...parts,
    ['word/settings.xml', completeSettings(take('word/settings.xml'), twoSided)],
    ['word/styles.xml', keepStyles(take('word/styles.xml'))],
    ['word/fontTable.xml', namedFonts(take('word/fontTable.xml'))],
  ]);
  return { document: text, core, others: zipParts(others) };
}

/** What to print in where there is no Times New Roman (ECMA-376, 17.8.3.1): of its widths, and with all Vietnamese letters. */
const FONT =
  '<w:font w:name="Times New Roman"><w:altName w:val="Tinos"/><w:charset w:val="A3"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>';

function namedFonts(fontTable: string): string {
  return fontTable.replace(/<w:fonts([^>]*?)\/?>(?:.*<\/w:fonts>)?/su, `<w:fonts$1>${FONT}</w:fonts>`);
}

/** Pieces that are written here stand together in one slot. */
async function childrenOf(pieces: readonly SectionPiece[]): Promise<readonly Paragraph[]> {
  const drawn = pieces.some((piece) => 'chart' in piece) ? await import('docx/charts') : null;
  return pieces.flatMap((piece, index) => {
    if ('chart' in piece) return drawn === null ? [] : [chartParagraph(piece, drawn.ChartRun)];
    const before = pieces[index - 1];
    return before === undefined || 'chart' in before ? [new Paragraph(SLOT)] : [];
  });
}

function chartParagraph({ chart, keepNext }: DrawnChart, ChartRun: typeof import('docx/charts').ChartRun): Paragraph {
  const look = { style: STYLE.tableText, alignment: 'center', ...(keepNext ? { keepNext } : {}) } as const;
  return new Paragraph({ ...look, children: [new ChartRun(chart)] });
}

function settleDates(xml: string): string {
  return ['created', 'modified'].reduce(
    (result, property) => replaceOnce(result, new RegExp(`(?<=<dcterms:${property} [^>]*>)[^<]*`), () => FACTS.created),
    xml,
  );
}

/** Elements of CT_Settings have a fixed order: mirrorMargins before defaultTabStop, the language after compat. */
function completeSettings(xml: string, mirrorMargins: boolean): string {
  const vietnamese =
    '<w:themeFontLang w:val="vi-VN" w:eastAsia="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>';
  const withLanguage = replaceOnce(xml, '</w:compat>', (compat) => `${compat}${vietnamese}`);
  if (!mirrorMargins) return withLanguage;
  return replaceOnce(withLanguage, '<w:defaultTabStop', (next) => `<w:mirrorMargins/>${next}`);
}

/** An edit that finds nothing to edit is an error: a new release of `docx` shall not undo one unseen. */
function replaceOnce(xml: string, target: string | RegExp, by: (match: string) => string): string {
  const result = xml.replace(target, by);
  if (result === xml) throw new Error(`Nothing to replace by ${target} in the package.`);
  return result;
}
