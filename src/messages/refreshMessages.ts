import type { Language } from './language.js';

/** What `refresh` says. */
export interface RefreshMessages {
  readonly titles: Readonly<Record<'changes' | 'unknown' | 'emptied', string>>;
  readonly change: (args: { before: string; after: string; id: string }) => string;
  /** A control that nothing is put into. */
  readonly left: (args: { found: string; id: string }) => string;
  readonly nothing: (args: { report: string; controls: number }) => string;
  /** The appendix on sources names lines of the data file, in plain text. */
  readonly sources: string;
  /** `backup`: where the file as it was is kept; null where another file was written. */
  readonly written: (args: { output: string; changes: number; tracked: boolean; backup: string | null }) => string;
  /** Nothing had to change, and another file was asked for. */
  readonly copied: (args: { report: string; output: string }) => string;
}

export const refreshMessages: Readonly<Record<Language, RefreshMessages>> = {
  vi: {
    titles: {
      changes: 'Con số đổi theo số liệu',
      unknown: 'Con số mang tên mà số liệu không có',
      emptied: 'Con số đã bị xóa trong văn bản, không được ghi lại',
    },
    change: ({ before, after, id }) => `${before} → ${after} [${id}]`,
    left: ({ found, id }) => (found === '' ? `[${id}]` : `"${found}" [${id}]`),
    nothing: ({ report, controls }) =>
      `${report}: ${controls} con số có tên đều đã đúng với số liệu, không có gì phải đổi`,
    sources:
      'Ghi chú: số thứ tự dòng và lời văn ở phụ lục "Nguồn số liệu" là chữ thường, không được cập nhật; nếu tệp số liệu đã thêm, bớt dòng thì hãy lập lại phụ lục bằng build --sources.',
    written: ({ output, changes, tracked, backup }) =>
      `${output}: đã đổi ${changes} con số${tracked ? ', ghi thành sửa đổi chờ duyệt (Track Changes)' : ''}` +
      `${backup === null ? '' : `; bản cũ: ${backup}`}`,
    copied: ({ report, output }) => `${report} → ${output} (chép y nguyên)`,
  },
  en: {
    titles: {
      changes: 'Figures that change with the data',
      unknown: 'Figures with names that the data do not have',
      emptied: 'Figures that were deleted in the document and are not put back',
    },
    change: ({ before, after, id }) => `${before} → ${after} [${id}]`,
    left: ({ found, id }) => (found === '' ? `[${id}]` : `"${found}" [${id}]`),
    nothing: ({ report, controls }) =>
      `${report}: the ${controls} named figures agree with the data already, nothing has to change`,
    sources:
      'Note: line numbers and words of the appendix "Nguồn số liệu" are plain text and are not refreshed; if lines were added to the data file or taken out, build the appendix anew with build --sources.',
    written: ({ output, changes, tracked, backup }) =>
      `${output}: ${changes} ${changes === 1 ? 'figure' : 'figures'} changed${tracked ? ' as tracked changes' : ''}` +
      `${backup === null ? '' : `; the old file: ${backup}`}`,
    copied: ({ report, output }) => `${report} → ${output} (an exact copy)`,
  },
};
