import type { PageMessages } from './pageMessages.js';

export const pageMessagesEn: PageMessages = {
  title: 'Social insurance reports from a data file',
  otherLanguage: 'Tiếng Việt',
  tabs: { label: 'Parts of the page', data: 'Data', report: 'Report' },
  file: {
    label: 'Data file',
    name: 'File name',
    fresh: 'New file',
    example: 'Example',
    open: 'Open…',
    save: 'Save',
    unsaved: 'The file has changes that are not saved. Drop them?',
  },
  editor: {
    label: 'Content of the data file',
    help: 'Ctrl+Space: complete · F8: next finding · Ctrl+F: find · Esc, then Tab: leave the editor',
    required: 'required',
    phrases: {},
  },
  told: {
    label: 'Findings',
    severities: { error: 'Error', warning: 'Warning', missing: 'Missing', note: 'Note' },
    count: ({ severity, count }) => {
      const [one, many] = {
        error: ['error', 'errors'],
        warning: ['warning', 'warnings'],
        missing: ['place to fill in', 'places to fill in'],
        note: ['note', 'notes'],
      }[severity] as [string, string];
      return `${count} ${count === 1 ? one : many}`;
    },
    nothing: 'Nothing is wrong or missing.',
    next: 'Next finding (F8)',
    list: 'List',
    line: ({ line }) => `Line ${line}`,
    more: ({ count }) => `… and ${count} more`,
  },
  report: {
    label: 'Report',
    profile: 'Layout',
    profiles: { data: 'as the data file says', party: 'documents of the Party', state: 'Decree 30/2020/NĐ-CP' },
    templates: 'Template',
    sources: 'Appendix on sources',
    download: 'Download',
    formats: { docx: 'Word', html: 'HTML', xlsx: 'Excel', txt: 'Text', json: 'JSON' },
    print: 'Print',
    stale: 'The data have an error: below is the report as it was before.',
    none: 'No report yet: mend the errors in the data first.',
    draft: 'A draft: some places are still to be filled in.',
  },
  figure: {
    label: 'Where the figure comes from',
    hint: 'Click a figure to see where it comes from; click a line of the data to see its figures.',
    toLine: ({ line }) => `Go to line ${line}`,
    close: 'Close',
  },
  fresh: {
    title: 'New data file',
    unit: 'Unit',
    unitHint: 'as: Cà Mau; a district or commune with its level: xã Tân Lợi',
    period: 'Period',
    periodHint: 'as: 2025; 6 tháng đầu năm 2025; 1/10/2024 - 30/9/2025',
    profile: 'Layout',
    make: 'Make the file',
    cancel: 'Cancel',
  },
  about: {
    title: 'About',
    words:
      'This page runs on your computer alone: it sends and loads nothing, and keeps nothing but the files that you save yourself. What it downloads is byte for byte what the command line writes.',
    licences: 'Licences of the software inside',
    close: 'Close',
  },
  failed: ({ error }) => `The program failed (${error}). Save the data file and open the page again.`,
};
