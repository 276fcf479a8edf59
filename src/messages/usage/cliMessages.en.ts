import { countEn, countedEn } from '../counts.js';
import { initUsageEn } from '../results/initMessages.en.js';
import { lintUsageEn } from '../results/lintMessages.en.js';
import type { CliMessages, Faults } from './cliMessages.js';
import { filesUsageEn } from './filesUsage.en.js';
import { nextMessagesEn } from './nextMessages.en.js';
import { optionMessagesEn } from './optionMessages.en.js';
import { pdfMessagesEn } from './pdfMessages.en.js';
import { rollupUsageEn } from './rollupUsage.en.js';
import { serveMessagesEn, serveUsageEn } from './serveMessages.en.js';
import { tallyMessagesEn } from './tallyMessages.en.js';
import { trendMessagesEn } from './trendMessages.en.js';
import { wordMessagesEn, wordPlaceEn } from './wordMessages.en.js';

const suggest = (nearest: string | null): string => (nearest === null ? '.' : `; did you mean "${nearest}"?`);
/** What kept a file back: its errors, or else what it lacks, or else (under `--strict`) its warnings. */
const faults = ({ errors, warnings, missing }: Faults): string => {
  const lacks = missing > 0 ? [`${countedEn(missing, 'place')} still to be filled in`] : [];
  const wrong = errors > 0 ? [countedEn(errors, 'error')] : missing > 0 ? [] : [countedEn(warnings, 'warning')];
  return [...wrong, ...lacks].join(', ');
};

const listed = (files: readonly string[]): string => {
  const named = files.slice(0, 3).map((file) => `"${file}"`);
  const more = files.length > 3 ? ` and ${countedEn(files.length - 3, 'other file')}` : '';
  return `${named.join(', ')}${more} ${files.length === 1 ? 'is' : 'are'}`;
};

export const cliMessagesEn: CliMessages = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Global Options:': 'Global options:',
  },
  examplesTitle: 'Examples:',
  helpCommand: 'Show how a command is used.',
  placeholders: {
    name: 'name',
    period: 'period',
    shell: 'shell',
    symbol: 'symbol',
    title: 'position',
    level: 'level',
    command: 'command',
    file: 'file',
    files: 'files',
    template: 'template',
    folder: 'folder',
    output: 'file|folder|-',
    formats: 'formats',
    document: 'document',
    data: 'data',
    set: 'set',
    format: 'format',
    figure: 'figure',
    groups: 'groups',
  },
  options: optionMessagesEn,
  footer: 'Writing data: data/README.md. Editing templates: templates/README.md.',
  severities: { error: 'error', warning: 'warning', missing: 'missing', note: 'note' },
  wordPlace: wordPlaceEn,
  usageErrors: {
    ...trendMessagesEn,
    ...initUsageEn,
    ...filesUsageEn,
    ...lintUsageEn,
    ...rollupUsageEn,
    ...pdfMessagesEn,
    ...serveUsageEn,
    ...wordMessagesEn,
    unknownCommand: ({ name, nearest }) => `There is no command "${name}"${suggest(nearest)}`,
    unknownOption: ({ name, nearest }) => `There is no option "${name}"${suggest(nearest)}`,
    missingArgument: ({ name }) => `The argument <${name}> is missing; name at least one file.`,
    missingValues: ({ name, usage }) => `The argument <${name}> is missing; give all of ${usage}.`,
    missingValue: ({ name }) => `The option ${name} needs a value after it.`,
    excessArguments: ({ command }) => `The command "${command}" takes no further arguments.`,
    badChoice: ({ option, value, choices, nearest }) =>
      `${option} does not take "${value}"; choose ${choices.join(', ')}${suggest(nearest)}`,
    endingUnknown: ({ output, endings }) =>
      `The ending of "${output}" names no format; use ${endings.join(', ')}, or choose a format with -f.`,
    endingDisagrees: ({ output, format }) =>
      `The ending of "${output}" is not that of the format ${format} chosen with -f; change one of them.`,
    noTemplates: ({ directory }) => `There are no templates (*.md.hbs) in the folder "${directory}"; check the path.`,
    unknownTemplate: ({ name, sets, nearest }) =>
      `There is no built-in set and no file "${name}"; the sets are ${sets.join(', ')}${suggest(nearest)}`,
    unknownSet: ({ name, sets, nearest }) =>
      `There is no built-in set "${name}"; the sets are ${sets.join(', ')}${suggest(nearest)}`,
    ejectIntoFile: ({ directory }) => `"${directory}" is no folder; nothing was copied, choose another name.`,
    ejectOver: ({ files }) => `${listed(files)} already there; nothing was copied, choose another folder.`,
    badEpoch: ({ value }) =>
      `SOURCE_DATE_EPOCH must be a number of seconds since 1970-01-01, not "${value}"; correct or unset it.`,
    sameOutput: ({ output, first, second }) =>
      `"${first}" and "${second}" would both write "${output}"; nothing was written, rename one or build them apart.`,
    outputIsInput: ({ output }) =>
      `The output would overwrite the data file "${output}"; nothing was written, choose another name.`,
    outputNotDirectory: ({ output }) =>
      `There are several outputs, but "${output}" is no folder; name a folder (create it first, or end it with /).`,
    outputIsFile: ({ output }) =>
      `"${output}" is a file, not a folder; leave out the / at its end or choose another name.`,
    outputMissingDirectory: ({ directory }) => `There is no folder "${directory}"; create it first.`,
    stdoutTakesOne: () =>
      'Standard output takes one file in one format; choose one with -f, or write to a folder with -o.',
    cannotWrite: ({ output, reason }) =>
      `"${output}" cannot be written (${reason}); the old file, if any, is untouched.`,
    editedSince: ({ output }) =>
      `"${output}" was edited since it was built and is not overwritten; write to another name with -o, or add --force to replace it.`,
    targetUnreadable: ({ output, reason }) =>
      `"${output}" exists already and cannot be read (${reason}), so that nobody knows whether it was edited; write to another name with -o, or add --force to replace it.`,
    fileExists: ({ output }) =>
      `"${output}" exists already; nothing was written, choose another name or add --force to replace it.`,
    nothingToValidate: () => 'There is nothing to check; name data files, or --template, --templates.',
    stdinTwice: () => 'Standard input "-" can be read only once; name it once.',
    refreshNowhere: ({ report }) =>
      `Nothing was written; add -o <file> to write a new file, or --in-place to replace "${report}" (the old one is kept as .bak).`,
    refreshTwice: () => '-o and --in-place do not go together; leave out one.',
    refreshStream: () => 'Standard input cannot be replaced in place; write to a file with -o.',
    refreshEnding: ({ output, ending }) =>
      `"${output}" must end in ${ending} as the report does; rename it or name a folder.`,
    refreshNoFigures: ({ report }) =>
      `No named figure is left in "${report}", so that it cannot be refreshed; use verify, which also checks numbers typed by hand.`,
    refreshUnknown: ({ report, count }) =>
      `"${report}" has ${count} ${count === 1 ? 'figure' : 'figures'} with names that the data do not have; nothing was written. Check the data file and the templates (--template), or rewrite those places in Word and remove their content controls.`,
    diffSides: ({ count }) =>
      `diff compares one old file with one new file, and here are ${count}; to compare sums of several, put "--" between the old files and the new ones.`,
    unitsIncomplete: ({ older, newer, acrossReform, way }) =>
      `These cannot be compared: ${acrossReform ? 'the provinces were rearranged on 01/7/2025, and ' : ''}the two sides do not cover the same ground. Also needed is the data of ${[
        ...(older.length > 0 ? [`${older.join(', ')} (older period)`] : []),
        ...(newer.length > 0 ? [`${newer.join(', ')} (newer period)`] : []),
      ].join(
        ' and of ',
      )}${{ diff: '; write: bhxh-report diff <old files...> -- <new files...>', against: '; write: --against <file>, once for each file', page: '.' }[way]}`,
    unitsOverlap: ({ first, second }) =>
      `These cannot be added: ${first} and ${second} cover some ground twice; leave one of them out.`,
    unitsReformed: ({ level }) =>
      level === 'district'
        ? 'These cannot be compared: the district level ended on 01/7/2025, and figures from before and after are not of the same ground.'
        : 'These cannot be compared: communes were drawn anew on 01/7/2025, and one name is not the same ground before and after.',
    unitEnded: ({ file, unit, date, since, now }) =>
      `These cannot be compared: "${file}" gives figures of ${unit} on ${date}, but there has been no such unit since ${since}${now.length === 0 ? '' : `; its ground belongs to ${now.join(', ')}`}. Correct the unit's name, the period, or the day of the figures (asOf).`,
    unitsDiffer: () =>
      'These cannot be compared: the units of one side together are not the ground of the other; check the files.',
    againstNotEarlier: () =>
      'There is nothing to compare: the file of --against is not of an earlier period; give one that is.',
    againstMissing: ({ document }) =>
      `"${document}" was built with --against and holds figures of an earlier period, too; add --against <file> with the data file of that period, once for each file, as when it was built.`,
    periodsMixed: ({ files }) => `These cannot be added: ${files.join(', ')} are not of one period; each side must be.`,
    outputName: ({ output }) =>
      `Windows cannot write a file named "${output}": names of devices (con, nul, …), the signs : < > " | ? * and a dot or a space at the end are not possible; choose another.`,
    folderUnreadable: ({ directory, reason }) =>
      `The files in the folder "${directory}" cannot be listed (${reason}); check who may read it.`,
    twoOutputs: () =>
      'Result and json summary cannot both go to standard output; write the result to a file with -o, or leave out --format json.',
    seeHelp: ({ command }) => `See: ${command} --help`,
  },
  built: ({ input, outputs, figures, warnings, missing }) =>
    `${input} → ${outputs.join(', ')} (${missing > 0 ? `a draft, ${countedEn(missing, 'place')} still to be filled in; ` : ''}${countedEn(figures, 'figure')}${warnings > 0 ? `, ${countedEn(warnings, 'warning')}` : ''})`,
  missing: {
    head: ({ file, count }) => `${file}: ${countedEn(count, 'place')} still to be filled in:`,
    place: ({ line, name, about }) => `${String(line).padStart(5)} | ${name} (${about})`,
    more: ({ count }) => `      | … and ${count} more`,
  },
  moreFindings: ({ file, count, errors }) =>
    `${file}: ${countEn(count)} more${errors > 0 && errors < count ? `, ${countedEn(errors, 'error')} among them` : errors > 0 ? ', all errors' : ''}, not shown here; correct those above and run again.`,
  moreInJson: ({ listed: shown, count }) =>
    `The JSON result lists only the first ${countEn(shown)} of ${countEn(count)}.`,
  valid: ({ file, warnings }) => `${file}: valid${warnings > 0 ? `, ${countedEn(warnings, 'warning')}` : ''}`,
  ...nextMessagesEn,
  ...serveMessagesEn,
  ...tallyMessagesEn,
  ejected: ({ set, directory, count, docx }) =>
    `${set} → ${directory} (${countedEn(count, 'template')}); edit them, then build with ${docx ? '--template <edited file>' : `--templates "${directory.replace(/(?<=[^\\/:])[\\/]+$/, '')}"`}`,
  templatesValid: ({ count }) => `${countedEn(count, 'template')}: valid`,
  notBuilt: (args) => `${args.file}: ${faults(args)}, no report built`,
  notValid: (args) =>
    `${args.file}: ${args.errors === 0 && args.missing > 0 ? 'not complete' : 'not valid'}, ${faults(args)}`,
  reasons: {
    access: 'permission denied',
    readOnly: 'the disk is read-only',
    full: 'the disk is full',
    inUse: 'the file is open in another program',
    nameTooLong: 'the name is too long',
    directory: 'it is a folder',
    notDirectory: 'a file stands in the path where a folder should be',
    nowhere: 'the folder that this name or link leads to does not exist',
    loop: 'its links lead in a circle',
    unread: 'it is a pipe that no program reads',
  },
  comparedUnits: () => 'Note: the two files are of two different units; differences are no changes over time.',
  comparedBackwards: () => 'Note: the first file is of the later period; changes are reckoned in the order given.',
  stopped: ({ written, last, allDone }) =>
    last === null
      ? 'Stopped as asked; no file was written.'
      : `Stopped as asked; ${written} ${written === 1 ? 'file is' : 'files are'} complete, the last one "${last}"${allDone ? '' : '; the rest was not begun'}.`,
  folderGone: () => 'The folder that this was started in is no longer there; go to another one and try again.',
  internal: ({ message }) =>
    `A fault of bhxh-report itself, not of the data: ${message}. Please send the data file and this line to the developers.`,
};
