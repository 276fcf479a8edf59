import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { Messages } from '../messages/messages.js';
import type { ExitCode } from './exitCode.js';
import type { FoundOffice } from './office/foundOffice.js';
import type { Problem } from './plan/plan.js';
import type { Paint } from './print/paint.js';
import type { OutputStream, World } from './world.js';

/** What a command runs in. */
export interface Context {
  readonly world: World;
  readonly messages: Messages;
  readonly speaker: Speaker;
  /** Data files may name registers outside of their own folder. */
  readonly registersAnywhere: boolean;
  /** CSV files with ";" between fields and a comma in numbers. */
  readonly decimalComma: boolean;
  /** What the office says once for all of its reports. */
  readonly office: FoundOffice;
  /** Colours for words on a stream, as the operator and the stream want them. */
  readonly paintFor: (stream: OutputStream) => Promise<Paint>;
  /** The same in another world. */
  readonly within: (world: World) => Context;
}

/** Words to the operator. They all go to stderr: stdout belongs to documents. */
export interface Speaker {
  /** Of each file what is wrong, each with its line; then what is still missing, as one list. Notes only where they are asked for. */
  readonly findings: (findings: readonly LocatedFinding[], notes?: boolean) => Promise<void>;
  readonly line: (text: string) => Promise<void>;
  /** What keeps the command from being carried out. */
  readonly problem: (problem: Problem) => Promise<ExitCode>;
  /** The same of its command line, with the way to its help page. */
  readonly refuse: (problem: Problem) => Promise<ExitCode>;
  /** A file that cannot be read. */
  readonly unread: (unread: { readonly finding: LocatedFinding }) => Promise<ExitCode>;
}
