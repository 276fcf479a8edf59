import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import { STYLE } from './styleIds.js';

/** 14 points: NĐ 30/2020, PL I, III.1.b–c; the Party's guideline gives no size. */
const SIZE = 28;

/** Styles of an appendix's head: label and title bold, the document it goes with in italics under them. */
export function appendixStyles(): readonly IParagraphStyleOptions[] {
  return [
    centred(STYLE.appendixLabel, 'Phụ lục', { bold: true }),
    centred(STYLE.appendixTitle, 'Tên phụ lục', { bold: true }),
    centred(STYLE.appendixReference, 'Kèm theo', { italics: true }),
  ];
}

function centred(id: string, name: string, run: NonNullable<IParagraphStyleOptions['run']>): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size: SIZE, ...run },
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
  };
}
