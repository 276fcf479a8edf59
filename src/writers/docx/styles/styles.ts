import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Layout } from '../../layout/layout.js';
import type { DocxContext } from '../context.js';
import { appendixStyles } from './appendixStyles.js';
import { bodyStyles } from './bodyStyles.js';
import { letterheadStyles } from './letterheadStyles.js';
import { signatureStyles } from './signatureStyles.js';
import { STYLE } from './styleIds.js';

const TIMES = 'Times New Roman'; // NĐ 30/2020, PL I, I.4; HD 05-HD/VPTW, Mục IV

/** Every look of the document, named: text carries direct formatting only where its writer asked for emphasis. */
export function styles({ profile, layout }: Pick<DocxContext, 'profile' | 'layout'>): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: { ascii: TIMES, hAnsi: TIMES, cs: TIMES, eastAsia: TIMES },
          color: '000000', // NĐ 30/2020, PL I, I.4: black
          size: layout.body.size,
          language: { value: 'vi-VN', eastAsia: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
      },
    },
    paragraphStyles: [
      pageNumber(layout),
      ...letterheadStyles(layout),
      ...bodyStyles(layout),
      ...signatureStyles(profile, layout),
      ...appendixStyles(),
    ],
  };
}

function pageNumber({ page }: Layout): IParagraphStyleOptions {
  return {
    id: STYLE.pageNumber,
    name: 'header',
    basedOn: 'Normal',
    run: { size: page.numberSize },
    paragraph: { alignment: AlignmentType.CENTER },
  };
}
