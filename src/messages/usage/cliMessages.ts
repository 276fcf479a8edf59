import type { Severity } from '../../diagnostics/severity.js';
import type { WordPlace } from '../../diagnostics/source.js';
import type { InitUsage } from '../results/initMessages.js';
import type { LintUsage } from '../results/lintMessages.js';
import type { FilesUsage } from './filesUsage.js';
import type { NextMessages } from './nextMessages.js';
import type { OptionMessages } from './optionMessages.js';
import type { PdfMessages } from './pdfMessages.js';
import type { RollupUsage } from './rollupUsage.js';
import type { ServeMessages, ServeUsage } from './serveMessages.js';
import type { TallyMessages } from './tallyMessages.js';
import type { TrendMessages } from './trendMessages.js';
import type { WordMessages } from './wordMessages.js';

/** Everything the operator reads that is not a finding. */
export interface CliMessages extends NextMessages, ServeMessages, TallyMessages {
  readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' | 'Global Options:', string>>;
  readonly examplesTitle: string;
  readonly helpCommand: string;
  /** What stands between < > on help pages. */
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly options: OptionMessages;
  readonly footer: string;

  readonly severities: Readonly<Record<Severity, string>>;
  /** Where a paragraph of a Word file stands. */
  readonly wordPlace: (place: WordPlace) => string;
  readonly usageErrors: UsageMessages;
  /** `missing`: places still to be filled in; above 0, the report is a draft. */
  readonly built: (args: {
    input: string;
    outputs: readonly string[];
    figures: number;
    warnings: number;
    missing: number;
  }) => string;
  /** The list of places still to be filled in: its first line, then one for each place. */
  readonly missing: {
    readonly head: (args: { file: string; count: number }) => string;
    readonly place: (args: { line: number; name: string; about: string }) => string;
    /** How many are not listed. */
    readonly more: (args: { count: number }) => string;
  };
  /** Findings that are counted and not shown; `errors`: how many of them are. */
  readonly moreFindings: (args: { file: string; count: number; errors: number }) => string;
  /** The same of JSON: `listed` of `count`. */
  readonly moreInJson: (args: { listed: number; count: number }) => string;
  readonly valid: (args: { file: string; warnings: number }) => string;
  readonly templatesValid: (args: { count: number }) => string;
  /** `docx`: as Word templates. */
  readonly ejected: (args: { set: string; directory: string; count: number; docx: boolean }) => string;
  /** `errors` is 0 where `--strict` refused a file for its warnings, or for what it lacks. */
  readonly notBuilt: (args: Faults) => string;
  readonly notValid: (args: Faults) => string;
  /** Why the system refused to read or write; other reasons are given by the system's code. */
  readonly reasons: Readonly<
    Record<
      | 'access'
      | 'readOnly'
      | 'full'
      | 'inUse'
      | 'nameTooLong'
      | 'directory'
      | 'notDirectory'
      | 'nowhere'
      | 'loop'
      | 'unread',
      string
    >
  >;
  /** Two different units, or the later period first: compared all the same. */
  readonly comparedUnits: () => string;
  readonly comparedBackwards: () => string;
  /** A signal ended the run. `last`: null where nothing was written. */
  readonly stopped: (args: { written: number; last: string | null; allDone: boolean }) => string;
  /** The folder that the program was started in cannot be asked for. */
  readonly folderGone: () => string;
  readonly internal: (args: { message: string }) => string;
}

export interface Faults {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly missing: number;
}

interface UnknownSet {
  readonly name: string;
  readonly sets: readonly string[];
  readonly nearest: string | null;
}

/** Why a command line cannot be run; exit code 2. */
export interface UsageMessages
  extends TrendMessages,
    InitUsage,
    LintUsage,
    RollupUsage,
    PdfMessages,
    ServeUsage,
    FilesUsage,
    WordMessages {
  readonly unknownCommand: (args: { name: string; nearest: string | null }) => string;
  readonly unknownOption: (args: { name: string; nearest: string | null }) => string;
  readonly missingArgument: (args: { name: string }) => string;
  /** `usage`: all arguments that the command needs. */
  readonly missingValues: (args: { name: string; usage: string }) => string;
  readonly missingValue: (args: { name: string }) => string;
  readonly excessArguments: (args: { command: string }) => string;
  readonly badChoice: (args: {
    option: string;
    value: string;
    choices: readonly string[];
    nearest: string | null;
  }) => string;
  readonly endingUnknown: (args: { output: string; endings: readonly string[] }) => string;
  readonly endingDisagrees: (args: { output: string; format: string }) => string;
  readonly noTemplates: (args: { directory: string }) => string;
  /** `--template`: neither a built-in set nor a file; `templates eject`: no built-in set. */
  readonly unknownTemplate: (args: UnknownSet) => string;
  readonly unknownSet: (args: UnknownSet) => string;
  readonly ejectIntoFile: (args: { directory: string }) => string;
  readonly ejectOver: (args: { files: readonly string[] }) => string;
  readonly badEpoch: (args: { value: string }) => string;
  readonly sameOutput: (args: { output: string; first: string; second: string }) => string;
  readonly outputIsInput: (args: { output: string }) => string;
  readonly outputNotDirectory: (args: { output: string }) => string;
  readonly outputIsFile: (args: { output: string }) => string;
  readonly outputMissingDirectory: (args: { directory: string }) => string;
  readonly stdoutTakesOne: () => string;
  readonly cannotWrite: (args: { output: string; reason: string }) => string;
  readonly editedSince: (args: { output: string }) => string;
  readonly targetUnreadable: (args: { output: string; reason: string }) => string;
  readonly fileExists: (args: { output: string }) => string;
  readonly nothingToValidate: () => string;
  readonly stdinTwice: () => string;
  readonly refreshNowhere: (args: { report: string }) => string;
  readonly refreshTwice: () => string;
  /** `--in-place` of standard input. */
  readonly refreshStream: () => string;
  readonly refreshEnding: (args: { output: string; ending: string }) => string;
  readonly refreshNoFigures: (args: { report: string }) => string;
  readonly refreshUnknown: (args: { report: string; count: number }) => string;
  /** `count`: how many files there are, without "--" between them. */
  readonly diffSides: (args: { count: number }) => string;
  /** The units whose files are needed on either side, with their level. `acrossReform`: provinces were joined between the two. */
  readonly unitsIncomplete: (args: {
    older: readonly string[];
    newer: readonly string[];
    acrossReform: boolean;
    /** `page`: no command line is told. */
    way: 'diff' | 'against' | 'page';
  }) => string;
  readonly unitsOverlap: (args: { first: string; second: string }) => string;
  readonly unitsReformed: (args: { level: 'district' | 'commune' }) => string;
  /** A unit that was no more on the day of its figures (`date`); `now`: the units that have its ground. */
  readonly unitEnded: (args: {
    file: string;
    unit: string;
    date: string;
    since: string;
    now: readonly string[];
  }) => string;
  readonly unitsDiffer: () => string;
  /** `--against` a file of the report's own period, or of a later one. */
  readonly againstNotEarlier: () => string;
  /** The document holds figures of another period, whose file was not given. */
  readonly againstMissing: (args: { document: string }) => string;
  readonly periodsMixed: (args: { files: readonly string[] }) => string;
  /** A folder in which there are no data files, a pattern that matches none, several files in place of one. */
  /** A name that Windows keeps for something else. */
  readonly outputName: (args: { output: string }) => string;
  /** A folder whose names cannot be listed. */
  readonly folderUnreadable: (args: { directory: string; reason: string }) => string;
  /** Result and summary both to standard output. */
  readonly twoOutputs: () => string;
  readonly seeHelp: (args: { command: string }) => string;
}

type Placeholder =
  | 'command'
  | 'data'
  | 'document'
  | 'figure'
  | 'file'
  | 'files'
  | 'folder'
  | 'format'
  | 'formats'
  | 'groups'
  | 'level'
  | 'name'
  | 'output'
  | 'period'
  | 'set'
  | 'shell'
  | 'symbol'
  | 'template'
  | 'title';
