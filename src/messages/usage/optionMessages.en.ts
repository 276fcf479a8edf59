import type { OptionMessages } from './optionMessages.js';

export const optionMessagesEn: OptionMessages = {
  output: 'file or folder to write to; "-" is standard output (default: the current folder)',
  profile: 'format rules: party or state; the data file decides by default',
  template:
    'name of a built-in set, or a file to use instead of the main template: text (.md.hbs) or Word (.docx, .dotx)',
  templates: 'folder whose partials replace the built-in ones of the same name',
  strict: 'warnings fail too, with exit code 1',
  quiet: 'print errors, warnings and what is missing only; no summary lines',
  force: 'replace what is kept otherwise: a Word file edited by hand since it was built, a data file that exists',
  jobs: 'how many files to work on at once, on threads of their own; 1 is none (default: by cores and files)',
  shard: 'of the files, every n-th from the i-th on: the part of one of n machines',
  notes: 'print notes too: plans deduced from percentages, loose numbers that agree with the data…',
  exitCode: 'exit with 1 where anything differs',
  results: 'how results are printed: txt, or json for other programs (default txt)',
  formats: ({ usual, formats }) =>
    `formats, separated by commas: ${formats.join(', ')} (default ${usual}, or as the ending of -o says)`,
  only: ({ groups }) =>
    `only these, separated by commas: changed, targets (with a plan or target), the groups ${groups.join(', ')}, or indicators by name or the beginning of it`,
  help: 'show how it is used',
};
