import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { Layout } from '../../layout/layout.js';
import { STYLE } from './styleIds.js';

/** Styles of the body: text, headings, table cells. */
export function bodyStyles(layout: Layout): readonly IParagraphStyleOptions[] {
  const { body } = layout;
  return [
    {
      id: STYLE.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: body.size },
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: body.firstLine },
        spacing: { before: body.before, line: body.line, lineRule: body.lineRule },
      },
    },
    heading(STYLE.heading1, 1, true),
    heading(STYLE.heading2, 2, true),
    heading(STYLE.heading3, 3, false), // a) is regular: NĐ 30/2020, PL I, II.6.đ
    {
      id: STYLE.tableCaption,
      name: 'caption',
      basedOn: 'Normal',
      run: { size: body.size, bold: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        keepLines: true,
        spacing: { before: body.before, after: body.before / 2 },
      },
    },
    cellText(STYLE.tableHeader, 'Bảng - tiêu đề cột', layout.tableSize, true),
    cellText(STYLE.tableText, 'Bảng - nội dung', layout.tableSize, false),
    cellText(STYLE.tableFineHeader, 'Bảng - tiêu đề cột chữ nhỏ', layout.fineSize, true, 20),
    cellText(STYLE.tableFine, 'Bảng - chữ nhỏ', layout.fineSize, false, 20),
    {
      // Word joins two tables that nothing parts, and a table at the end of the text needs a paragraph after it.
      id: STYLE.tableGap,
      name: 'Khoảng cách bảng',
      basedOn: 'Normal',
      paragraph: { spacing: { line: body.before, lineRule: 'exact' } },
    },
  ];
}

/** A heading looks like the text it heads: same size, indent and line pitch (NĐ 30/2020, PL I, Mục V, row 6b). */
function heading(id: string, level: 1 | 2 | 3, bold: boolean): IParagraphStyleOptions {
  return {
    id,
    name: `heading ${level}`,
    basedOn: STYLE.body,
    next: STYLE.body,
    quickFormat: true,
    uiPriority: 9,
    ...(bold ? { run: { bold } } : {}),
    // Of two lines, the first would be stretched.
    paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1, alignment: AlignmentType.LEFT },
  };
}

function cellText(id: string, name: string, size: number, bold: boolean, air = 40): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: bold ? { size, bold } : { size },
    paragraph: {
      spacing: { before: air, after: air },
      ...(bold ? { alignment: AlignmentType.CENTER, keepNext: true } : {}),
    },
  };
}
