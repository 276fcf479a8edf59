import { xmlText } from './xmlText.js';

/** How a cell looks. */
export interface CellStyle {
  /** Null for text. */
  readonly format: string | null;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** With lines round it: the cells of the table, not its title. */
  readonly framed: boolean;
  /** Text that would become a formula if somebody typed over it keeps an apostrophe in front, which nobody sees. */
  readonly quoted: boolean;
}

export interface StyleSheet {
  /** The number of a style, as cells name it. */
  readonly styleOf: (style: CellStyle) => number;
  /** The part, with all styles that were asked for. */
  readonly xml: () => string;
}

/** Numbers of custom formats begin here (ECMA-376, 18.8.30). */
const FIRST_FORMAT = 164;
const FONT = '<sz val="12"/><name val="Times New Roman"/><family val="1"/>';
const SIDES = ['left', 'right', 'top', 'bottom'];

/** Styles are numbered in the order in which they are asked for. */
export function createStyleSheet(): StyleSheet {
  const styles = new Map<string, number>();
  const formats = new Map<string, number>();
  const xfs = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']; // of cells without a style
  return {
    styleOf: (style) => {
      const key = JSON.stringify(style);
      const known = styles.get(key);
      if (known !== undefined) return known;
      styles.set(key, xfs.length);
      xfs.push(xfOf(style, formatId(style.format)));
      return xfs.length - 1;
    },
    xml: () => {
      const numFmts = [...formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`);
      const lines = SIDES.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('');
      return [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        numFmts.length === 0 ? '' : `<numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>`,
        `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>`,
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
        `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${lines}<diagonal/></border></borders>`,
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        '</styleSheet>',
      ].join('');
    },
  };

  /** 49 is text, which is never taken for a number. */
  function formatId(code: string | null): number {
    if (code === null) return 49;
    const id = formats.get(code) ?? FIRST_FORMAT + formats.size;
    formats.set(code, id);
    return id;
  }
}

function xfOf({ bold, align, framed, quoted }: CellStyle, numFmtId: number): string {
  return [
    `<xf numFmtId="${numFmtId}" fontId="${bold ? 1 : 0}" fillId="0" borderId="${framed ? 1 : 0}" xfId="0"`,
    ` applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ''}>`,
    `<alignment horizontal="${align}" vertical="center"${framed ? ' wrapText="1"' : ''}/></xf>`,
  ].join('');
}
