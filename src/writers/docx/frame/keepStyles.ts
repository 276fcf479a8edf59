import { STYLE } from '../styles/styleIds.js';

// Named by the parts for notes, and by every style that is based on nothing of ours.
const BASIC = ['Normal', 'TableNormal', 'FootnoteReference', 'EndnoteReference', 'DefaultParagraphFont'];
const KEPT: ReadonlySet<string> = new Set([...BASIC, ...Object.values(STYLE)]);

/**
 * Drops the styles `docx` always adds (coloured headings, hyperlinks, tables of contents): whoever edits the report
 * shall be offered only looks that the rules allow. Styles do not nest, so that text is enough to find them.
 */
export function keepStyles(xml: string): string {
  return xml.replace(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs, (style, id: string) =>
    KEPT.has(id) ? style : '',
  );
}
