import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { Profile } from '../../../report/profile/profile.js';
import type { Layout } from '../../layout/layout.js';
import { STYLE } from './styleIds.js';

/** Room for the signature and the seal between the signer's title and name. */
const SIGNATURE_SPACE = 1440;

/** Styles below the body: recipients and signature. All keep with what follows, so that the block stays whole. */
export function signatureStyles(profile: Profile, { endBlock }: Layout): readonly IParagraphStyleOptions[] {
  const { recipientsLabelSize, recipientsSize, signatureSize: size } = endBlock;
  const labelRun =
    profile.recipientsLabel === 'boldItalic'
      ? { bold: true, italics: true }
      : { underline: { type: 'single' as const } };
  const left = { alignment: AlignmentType.LEFT, keepNext: true };
  const centre = { alignment: AlignmentType.CENTER, keepNext: true };
  return [
    style(STYLE.recipientsLabel, 'Nơi nhận', { size: recipientsLabelSize, ...labelRun }, left),
    style(STYLE.recipients, 'Danh sách nơi nhận', { size: recipientsSize }, left),
    style(STYLE.authority, 'Quyền hạn', { size, bold: true }, centre),
    style(STYLE.signerTitle, 'Chức vụ', { size, bold: profile.signerTitleBold.underAuthority }, centre),
    style(STYLE.signerName, 'Signature', { size, bold: true }, { ...centre, spacing: { before: SIGNATURE_SPACE } }),
    // Word wants a paragraph after the last table; this one must not open a page of its own.
    style(STYLE.documentEnd, 'Cuối văn bản', {}, { spacing: { line: 20, lineRule: 'exact' } }),
  ];
}

function style(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', run, paragraph };
}
