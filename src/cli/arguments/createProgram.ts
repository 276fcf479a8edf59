import { Command } from 'commander';
import { LANGUAGES } from '../../messages/language.js';
import type { Messages } from '../../messages/messages.js';
import type { CliMessages } from '../../messages/usage/cliMessages.js';
import type { RunAsked } from './asked.js';
import type { Help } from './help.js';
import type { Line, Lining } from './line.js';
import { createOptions } from './options.js';
import { programHelp } from './programHelp.js';

export interface ProgramOptions {
  readonly messages: Messages;
  readonly version: string;
  /** Columns of help pages. */
  readonly width: number;
  /** Help pages and the version. */
  readonly onText: (text: string) => void;
  readonly onRun: (asked: RunAsked) => void;
  /** In the order of the help page. */
  readonly lines: readonly Line[];
}

/** The command line as commander knows it; every word of it from `messages/`. */
export function createProgram({ messages, version, width, lines, onText, onRun }: ProgramOptions): Command {
  const { language, cli } = messages;
  const help = programHelp[language];
  const options = createOptions(cli);
  const program = new Command('bhxh-report');
  prepare(program, help, `\n${cli.footer}`);
  program
    .version(version, '-v, --version', help.options.version)
    .addOption(options.oneOf('--lang <vi|en>', help.options.lang, LANGUAGES))
    .option('--no-color', help.options.color)
    .option('--registers-anywhere', help.options.registersAnywhere)
    .option('--decimal-comma', help.options.decimalComma)
    .helpCommand(`help [${cli.placeholders.command}]`, cli.helpCommand);

  const lining: Lining = {
    language,
    messages: cli,
    options,
    begin: (parent, name, page) => prepare(parent.command(name), page),
    onRun: (command, run) => onRun({ type: 'run', command: fullName(command), run, ...globalsOf(command) }),
  };
  for (const line of lines) line(program, lining);
  return program;

  function prepare(command: Command, { usage, description, examples }: Help, footer = ''): Command {
    return command
      .usage(usage)
      .description(description)
      .exitOverride()
      .showSuggestionAfterError(false)
      .helpOption('-h, --help', cli.options.help)
      .configureOutput({ writeOut: onText, writeErr: onText, outputError: () => {} })
      .configureHelp({
        helpWidth: width,
        // Descriptions wrap beside the longest usage, too.
        minWidthToWrap: 30,
        showGlobalOptions: true,
        styleTitle: (title) => titleIn(cli, title),
        subcommandTerm: (shown) => shown.name(),
      })
      .addHelpText(
        'after',
        ['', cli.examplesTitle, ...examples.map(exampleLines), ...(footer ? [footer] : [])].join('\n'),
      );
  }
}

/** "bhxh-report templates eject" */
export function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}

function globalsOf(command: Command): Omit<RunAsked, 'type' | 'command' | 'run'> {
  const given = command.optsWithGlobals<Partial<RunAsked>>();
  const { color = true, registersAnywhere = false, decimalComma = false } = given;
  return { color, registersAnywhere, decimalComma };
}

function titleIn({ titles }: CliMessages, title: string): string {
  return Object.entries(titles).find(([english]) => english === title)?.[1] ?? title;
}

function exampleLines([line, what]: Help['examples'][number]): string {
  return `  ${line}\n      ${what}`;
}
