import { Command } from 'commander';
import type { CliMessages } from '../../messages/cliMessages.js';
import type { Help } from '../../messages/help/help.js';
import { programHelp } from '../../messages/help/program.js';
import { LANGUAGES } from '../../messages/language.js';
import type { Messages } from '../../messages/messages.js';
import { choiceOf } from './choice.js';
import { buildLine } from './lines/build.js';
import { diffLine } from './lines/diff.js';
import { explainLine } from './lines/explain.js';
import type { Line } from './lines/line.js';
import { nextLine } from './lines/next.js';
import { refreshLine } from './lines/refresh.js';
import { rollupLine } from './lines/rollup.js';
import { templatesLine } from './lines/templates.js';
import { trendLine } from './lines/trend.js';
import { validateLine } from './lines/validate.js';
import { verifyLine } from './lines/verify.js';
import type { Request } from './request.js';

export interface ProgramOptions {
  readonly messages: Messages;
  readonly version: string;
  /** Columns of help pages. */
  readonly width: number;
  /** Help pages and the version. */
  readonly onText: (text: string) => void;
  readonly onRequest: (request: Request) => void;
}

/** In the order of the help page. */
const LINES: readonly Line<Request>[] = [
  buildLine,
  validateLine,
  explainLine,
  verifyLine,
  refreshLine,
  diffLine,
  trendLine,
  rollupLine,
  nextLine,
  templatesLine,
];

/** The command line as commander knows it; every word of it from `messages/`. */
export function createProgram({ messages, version, width, onText, onRequest }: ProgramOptions): Command {
  const { language, cli } = messages;
  const help = programHelp[language];
  const program = new Command('bhxh-report');
  prepare(program, help, `\n${cli.footer}`);
  program
    .version(version, '--version', help.options.version)
    .option('--lang <vi|en>', help.options.lang, choiceOf(program, cli, '--lang', LANGUAGES))
    .option('--no-color', help.options.color)
    .helpCommand(`help [${cli.placeholders.command}]`, cli.helpCommand);

  const begin = (parent: Command, name: string, page: Help): Command => prepare(parent.command(name), page);
  for (const line of LINES) line(program, { language, messages: cli, begin }, onRequest);
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

function titleIn({ titles }: CliMessages, title: string): string {
  return Object.entries(titles).find(([english]) => english === title)?.[1] ?? title;
}

function exampleLines([line, what]: Help['examples'][number]): string {
  return `  ${line}\n      ${what}`;
}
