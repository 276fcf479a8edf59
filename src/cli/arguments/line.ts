import type { Command } from 'commander';
import type { Language } from '../../messages/language.js';
import type { CliMessages } from '../../messages/usage/cliMessages.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exitCode.js';
import type { Help } from './help.js';
import type { Options } from './options.js';

/** What a command's line is written down with. */
export interface Lining {
  readonly language: Language;
  readonly messages: CliMessages;
  readonly options: Options;
  /** A command with its help page, under the program or under another command. */
  readonly begin: (parent: Command, name: string, help: Help) => Command;
  /** Hands over what the command line comes to. The command's packages are to be loaded by `run`, not before. */
  readonly onRun: (command: Command, run: RunCommand) => void;
}

export type RunCommand = (context: Context) => Promise<ExitCode>;

/** Adds a command to the program: its arguments and options, and what runs. */
export type Line = (program: Command, lining: Lining) => void;
