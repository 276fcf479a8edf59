import { Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { Layout } from '../../layout/layout.js';
import { STYLE } from '../styles/styleIds.js';

/**
 * A section of the document: the report, or one appendix, whose pages are counted from 1 again (NĐ 30/2020, PL I,
 * III.1.đ; HD 05-HD/VPTW, Mục II.1). Pages are numbered at the top, in the middle, from the second on
 * (NĐ 30/2020, PL I, I.7; HD 05-HD/VPTW, Mục IV): page 1 has a header of its own, which is empty.
 */
export function section({ page }: Layout, children: ISectionOptions['children']): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: page.width, height: page.height, orientation: PageOrientation.PORTRAIT },
        margin: {
          top: page.top,
          bottom: page.bottom,
          left: page.left,
          right: page.right,
          header: page.header,
          footer: page.header,
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: STYLE.pageNumber })] }),
      default: new Header({
        children: [
          new Paragraph({ style: STYLE.pageNumber, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
        ],
      }),
    },
    children,
  };
}
