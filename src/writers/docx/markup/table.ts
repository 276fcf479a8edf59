import { element, type Xml } from './element.js';

/** All lines of a table have one look. `size` in eighths of a point. */
interface Line {
  readonly style: 'none' | 'single';
  readonly size: number;
  readonly color: string;
}

export interface TableOptions {
  /** In twips, like all widths here. */
  readonly columnWidths: readonly number[];
  readonly line: Line;
  /** Room left and right of the text of a cell. */
  readonly margin: number;
  /** The text of each cell stands in the middle of its height. */
  readonly centred: boolean;
  readonly rows: readonly RowOptions[];
}

interface RowOptions {
  /** Printed again at the top of each page that the table runs over. */
  readonly isHeader?: boolean;
  /** What stands in each column. */
  readonly cells: readonly (readonly Xml[])[];
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** A table of fixed columns, whose rows are not divided by the end of a page (ECMA-376, 17.4.37). */
export function table({ columnWidths, line, margin, centred, rows }: TableOptions): Xml {
  const { style, color, size } = line;
  const border = (side: string): Xml => element(`w:${side}`, { 'w:val': style, 'w:color': color, 'w:sz': size });
  const room = (side: (typeof SIDES)[number]): Xml =>
    width(`w:${side}`, side === 'left' || side === 'right' ? margin : 0);
  // In the order of CT_TblPr.
  const look = [
    width(
      'w:tblW',
      columnWidths.reduce((sum, one) => sum + one, 0),
    ),
    width('w:tblInd', 0),
    element('w:tblBorders', {}, [...SIDES, 'insideH', 'insideV'].map(border)),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, SIDES.map(room)),
  ];
  const row = ({ isHeader = false, cells }: RowOptions): Xml =>
    element('w:tr', {}, [
      element('w:trPr', {}, [element('w:cantSplit'), ...(isHeader ? [element('w:tblHeader')] : [])]),
      ...cells.map((content, column) =>
        element('w:tc', {}, [
          element('w:tcPr', {}, [
            width('w:tcW', columnWidths[column] ?? 0),
            ...(centred ? [element('w:vAlign', { 'w:val': 'center' })] : []),
          ]),
          ...content,
        ]),
      ),
    ]);
  return element('w:tbl', {}, [
    element('w:tblPr', {}, look),
    element(
      'w:tblGrid',
      {},
      columnWidths.map((one) => element('w:gridCol', { 'w:w': one })),
    ),
    ...rows.map(row),
  ]);
}

/** In twips: dxa, twentieths of a point. */
function width(name: string, twips: number): Xml {
  return element(name, { 'w:type': 'dxa', 'w:w': twips });
}
