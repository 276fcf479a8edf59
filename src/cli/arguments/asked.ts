import type { RunCommand } from './line.js';

/** What a command line asks for. */
export type Asked = RunAsked | TextAsked | Refused;

export interface RunAsked {
  readonly type: 'run';
  /** "bhxh-report build" */
  readonly command: string;
  readonly run: RunCommand;
  /** False after `--no-color`. */
  readonly color: boolean;
  /** True after `--registers-anywhere`. */
  readonly registersAnywhere: boolean;
  /** True after `--decimal-comma`. */
  readonly decimalComma: boolean;
}

/** A help page or the version. `asked` is false for the help page that answers an empty command line. */
interface TextAsked {
  readonly type: 'text';
  readonly text: string;
  readonly asked: boolean;
}

/** A command line that cannot be understood. */
interface Refused {
  readonly type: 'refused';
  readonly sentence: string;
  /** Whose `--help` explains it: "bhxh-report build". */
  readonly command: string;
}
