import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { Layout } from '../../layout/layout.js';
import { STYLE } from './styleIds.js';

/** Room for a drawn line below its text: low enough for single-spaced neighbours (NĐ 30/2020, PL I, II.1.c, II.2.b). */
const RULE_HEIGHT = 120;

/** Styles of page 1 above the body: letterhead, kind, subject, addressees. */
export function letterheadStyles(layout: Layout): readonly IParagraphStyleOptions[] {
  const { letterhead } = layout;
  return [
    centred(STYLE.parent, 'Cơ quan cấp trên', { size: letterhead.parentSize }),
    centred(STYLE.issuer, 'Cơ quan ban hành', { size: letterhead.issuerSize, bold: true }),
    centred(STYLE.issuerMark, 'Dấu dưới cơ quan', { size: letterhead.issuerSize }),
    centred(STYLE.nation, 'Quốc hiệu', { bold: true }),
    centred(STYLE.number, 'Số và ký hiệu', { size: letterhead.numberSize }, { before: 60 }),
    centred(STYLE.draft, 'Dự thảo', { size: letterhead.numberSize, italics: true }),
    centred(
      STYLE.placeAndDate,
      'Địa danh và ngày',
      { size: letterhead.placeAndDateSize, italics: true },
      { before: 60 },
    ),
    {
      id: STYLE.rule,
      name: 'Đường kẻ',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: RULE_HEIGHT, lineRule: 'exact' } },
    },
    centred(STYLE.kind, 'Title', { size: layout.kindSize, bold: true }, { before: 360 }, true),
    centred(STYLE.subject, 'Subtitle', { size: layout.subjectSize, bold: true }, undefined, true),
    centred(STYLE.subjectMark, 'Dấu dưới trích yếu', { size: layout.subjectSize }),
    {
      id: STYLE.addressees,
      name: 'Salutation',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 120 } },
    },
  ];
}

function centred(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  spacing?: { readonly before: number },
  keepNext = false,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    run,
    paragraph: { alignment: AlignmentType.CENTER, ...(spacing ? { spacing } : {}), ...(keepNext ? { keepNext } : {}) },
  };
}
