import type { BuiltInSet } from '../report/template/setsOf.js';
import type { Local } from './local.js';

/** All that the command line knows of the world outside. It comes in by the door, so that tests can hand in another. */
export interface World {
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly files: Files;
  readonly templates: readonly BuiltInSet[];
  /** The file of the page in a browser. */
  readonly page: string;
  /** What is done for a browser on this computer; loaded when it is asked for. */
  readonly local: () => Promise<Local>;
  /** Who can be asked at a terminal; null where there is none, and nobody may be kept waiting. */
  readonly prompter: () => Promise<Prompter | null>;
  /** What prints Word files as PDF; null where no such program is installed. */
  readonly printer: () => Printer | null;
  /** Between two steps of much work: a signal that came meanwhile ends the process here. */
  readonly pause: () => Promise<void>;
  /** Other threads to work on; null where there are none. */
  readonly threads: Threads | null;
}

export type Threads =
  | {
      readonly type: 'main';
      /** How many threads can work at once. */
      readonly cores: number;
      /** There is much to do: time spent on making code faster will be won back. */
      readonly expectMuch: () => void;
      /** Takes on workers, each of which runs the same command line. */
      readonly startCrew: (size: number) => Promise<Crew>;
    }
  | {
      readonly type: 'worker';
      /** Does with each item that is sent what its step says, and never ends. */
      readonly serve: (step: (item: unknown) => Promise<unknown>) => Promise<never>;
    };

/** Workers on threads of their own. */
export interface Crew {
  readonly size: number;
  /** Has the next free worker do a step; rejected where the worker is gone. */
  readonly send: (item: unknown) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** Word files → PDF, in the order given. */
export type Printer = (documents: readonly Uint8Array[]) => Promise<Printed>;

export type Printed =
  | { readonly pdfs: readonly Uint8Array[] }
  /** What it needs on the disk for a while. */
  | { readonly unwritten: WriteFailure }
  /** It did not begin, was not done in time, or wrote no whole PDF; `detail`: the system's code, seconds, which document. */
  | { readonly failure: 'broken' | 'late' | 'nothing'; readonly detail: string };

/** Questions to the operator. Null where one is not answered, but left. */
export interface Prompter {
  readonly ask: (question: Question) => Promise<string | null>;
  readonly choose: (question: Choice) => Promise<string | null>;
}

export interface Question {
  readonly message: string;
  /** Shown where nothing is typed yet. */
  readonly hint?: string | undefined;
  /** What there is to begin with. */
  readonly initial?: string | undefined;
  /** What is wrong with an answer; null where nothing is. */
  readonly faultIn: (answer: string) => string | null;
}

export interface Choice {
  readonly message: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

interface InputStream {
  /** Of more than `limit` bytes, no more are read than tell so. */
  readonly read: (limit: number) => Promise<FileContent>;
}

export interface OutputStream {
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  /** A reader that went away (`| head`) is no failure. */
  readonly write: (chunk: string | Uint8Array) => Promise<Failure | null>;
}

/** Paths are relative to the folder that the program was started in. Links are followed. */
export interface Files {
  /** `other`: a device, a pipe. `unknown`: cannot be looked at, and opening it tells why. Null where nothing is. */
  readonly kind: (path: string) => FileKind | null;
  /** Whether the system writes a file of this name as such. */
  readonly canBeNamed: (path: string) => boolean;
  /** The same for all names of one file, also of one that does not exist yet. */
  readonly identity: (path: string) => string;
  readonly read: (path: string, limit: number) => Promise<FileContent>;
  /** Names in a folder, sorted; none where it is not there; the failure where it cannot be listed. */
  readonly list: (directory: string) => readonly string[] | Failure;
  /** Files and folders whose names match a pattern such as "data/*.yaml", sorted; a folder on the way that cannot be listed. */
  readonly match: (pattern: string) => Promise<readonly string[] | Unlisted>;
  readonly makeDirectory: (path: string) => Failure | null;
  /** A folder that is not there yet, with files of these names: all of it or nothing. */
  readonly makeFolderWith: (directory: string, contents: readonly NewContent[]) => WriteFailure | null;
  /** All of them or, where one cannot be written, none: the old files stay. */
  readonly replace: (contents: readonly NewContent[]) => WriteFailure | null;
}

export type FileKind = 'file' | 'directory' | 'other' | 'unknown';

export type FileContent =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'missing' }
  | { readonly type: 'directory' }
  | { readonly type: 'too-large'; readonly size: number }
  | { readonly type: 'unreadable'; readonly failure: Failure };

export interface Unlisted {
  readonly directory: string;
  readonly failure: Failure;
}

/** The system's own code: ENOSPC, EACCES, … */
export type Failure = string;

export interface NewContent {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface WriteFailure {
  readonly path: string;
  readonly failure: Failure;
}
