import type { Command } from 'commander';
import type { CliMessages } from '../../../messages/cliMessages.js';
import type { Help } from '../../../messages/help/help.js';
import type { Language } from '../../../messages/language.js';

/** What a command's line is written down with. */
export interface Lining {
  readonly language: Language;
  readonly messages: CliMessages;
  /** A command with its help page, under the program or under another command. */
  readonly begin: (parent: Command, name: string, help: Help) => Command;
}

/** Adds a command to the program: its arguments and options, and the request that they come to. */
export type Line<Request> = (program: Command, lining: Lining, onRequest: (request: Request) => void) => void;

/** Options as commander hands them over: left out where not given. Their parsers have checked the values. */
export type Given<Options> = { readonly [Key in keyof Options]?: Options[Key] };

export interface GlobalOptions {
  /** False after `--no-color`. */
  readonly color: boolean;
}

export interface TemplateOptions {
  /** A built-in set, or a file to use instead of the main template. */
  readonly template: string | null;
  /** Folder of templates to use instead of those of the same name. */
  readonly templates: string | null;
}
