import type { WordPlace } from '../../diagnostics/source.js';
import type { WordMessages } from './wordMessages.js';

export const wordMessagesVi: WordMessages = {
  wordTemplateFormat: ({ format }) =>
    `Mẫu Word chỉ cho ra tệp Word, không cho ra ${format}; hãy bỏ -f ${format}, hoặc dùng mẫu chữ (.md.hbs).`,
  ejectWordOnly: ({ set, usual }) =>
    `Bộ mẫu "${set}" chưa có bản Word; hãy chép bộ "${usual}", hoặc bỏ --docx để chép mẫu chữ.`,
};

/** Where a paragraph of a Word file stands. */
export const wordPlaceVi = ({ part, isBody, heading, cell }: WordPlace): string =>
  [
    isBody ? 'thân văn bản' : part,
    ...(heading === null ? [] : [`dưới "${heading}"`]),
    ...(cell === null ? [] : [`bảng ${cell.table}, hàng ${cell.row}, ô ${cell.cell}`]),
  ].join('; ');
