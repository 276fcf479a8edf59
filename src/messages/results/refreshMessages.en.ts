import type { RefreshMessages } from './refreshMessages.js';

export const refreshMessagesEn: RefreshMessages = {
  titles: {
    changes: 'Figures that change with the data',
    unknown: 'Figures with names that the data do not have',
    emptied: 'Figures that were deleted in the document and are not put back',
  },
  change: ({ before, after, id }) => `${before} → ${after} [${id}]`,
  left: ({ found, id, near }) =>
    `${found === '' ? '' : `"${found}" `}[${id}]${near === null ? '' : `; in the data, the nearest name stands at ${near}`}`,
  leftAlone: ({ count }) =>
    `${count} ${count === 1 ? 'figure' : 'figures'} with names that the data do not have ${count === 1 ? 'was' : 'were'} left alone; correct the places listed above in Word, or the data file, or name the templates (--template).`,
  nothing: ({ report, controls }) =>
    `${report}: the ${controls} named figures agree with the data already, nothing has to change`,
  lines: ({ changed, left }) =>
    `Appendix "Nguồn số liệu": line numbers of ${changed} ${changed === 1 ? 'row' : 'rows'} changed${left === 0 ? '' : `, ${left} left alone, since their lines are not known`}; the words that it quotes stay.`,
  written: ({ output, changes, comments, tracked, backup }) =>
    `${output}: ${changes} ${changes === 1 ? 'figure' : 'figures'} changed${tracked ? ' as tracked changes' : ''}` +
    `${comments === 0 ? '' : `; ${comments} ${comments === 1 ? 'comment' : 'comments'}`}` +
    `${backup === null ? '' : `; the old file: ${backup}`}`,
  copied: ({ report, output }) => `${report} → ${output} (an exact copy)`,
};
