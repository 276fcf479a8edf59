import { Command } from 'commander';
import type { CliMessages } from '../../messages/cliMessages.js';
import { LANGUAGES } from '../../messages/messages.js';
import { FORMATS } from '../../writers/index.js';
import { choiceOf, choicesOf, nonEmpty, nonEmptyArgument } from './choice.js';
import type { Request } from './request.js';
import { requestOf } from './requestOf.js';

export interface ProgramOptions {
  readonly messages: CliMessages;
  readonly version: string;
  /** Columns of help pages. */
  readonly width: number;
  /** Help pages and the version. */
  readonly onText: (text: string) => void;
  readonly onRequest: (request: Request) => void;
}

/** The command line as commander knows it; every word of it from `messages/`. */
export function createProgram({ messages, version, width, onText, onRequest }: ProgramOptions): Command {
  const { options, placeholders } = messages;
  const program = new Command('bhxh-report');
  prepare(program, 'program');
  program
    .usage(messages.usage.program)
    .description(messages.description)
    .version(version, '--version', options.version)
    .option('--lang <vi|en>', options.lang, choiceOf(program, messages, '--lang', LANGUAGES))
    .option('--no-color', options.color)
    .helpCommand(`help [${placeholders.command}]`, messages.commands.help);

  const build = program.command('build');
  prepare(build, 'build');
  build
    .usage(messages.usage.build)
    .description(messages.commands.build)
    .argument(`<${placeholders.files}...>`, messages.arguments.buildFiles)
    .option(
      `-f, --format <${placeholders.formats}>`,
      options.buildFormat,
      choicesOf(build, messages, '--format', FORMATS),
    )
    .option(`-o, --output <${placeholders.output}>`, options.output, nonEmpty(build, messages, '--output'))
    .option('--profile <party|state>', options.profile, choiceOf(build, messages, '--profile', ['party', 'state']))
    .option(`--template <${placeholders.template}>`, options.template, nonEmpty(build, messages, '--template'))
    .option(`--templates <${placeholders.folder}>`, options.templates, nonEmpty(build, messages, '--templates'))
    .option('--strict', options.strict)
    .option('--quiet', options.quiet)
    .option('--force', options.force)
    .action((files: readonly string[]) => onRequest(requestOf.build(files, build.optsWithGlobals())));

  const validate = program.command('validate');
  prepare(validate, 'validate');
  validate
    .usage(messages.usage.validate)
    .description(messages.commands.validate)
    .argument(`[${placeholders.files}...]`, messages.arguments.validateFiles)
    .option(`--template <${placeholders.template}>`, options.template, nonEmpty(validate, messages, '--template'))
    .option(`--templates <${placeholders.folder}>`, options.templates, nonEmpty(validate, messages, '--templates'))
    .option('--format <text|json>', options.findingsFormat, choiceOf(validate, messages, '--format', ['text', 'json']))
    .option('--notes', options.notes)
    .option('--strict', options.strict)
    .option('--quiet', options.quiet)
    .action((files: readonly string[]) => onRequest(requestOf.validate(files, validate.optsWithGlobals())));

  const templates = program.command('templates');
  prepare(templates, 'templates');
  templates
    .usage(messages.usage.templates)
    .description(messages.commands.templates)
    .action(() => onRequest(requestOf.templates(templates.optsWithGlobals())));

  const eject = templates.command('eject');
  prepare(eject, 'eject');
  eject
    .usage(messages.usage.eject)
    .description(messages.commands.eject)
    .argument(`<${placeholders.set}>`, messages.arguments.ejectSet, nonEmptyArgument(eject, messages, placeholders.set))
    .argument(
      `<${placeholders.folder}>`,
      messages.arguments.ejectFolder,
      nonEmptyArgument(eject, messages, placeholders.folder),
    )
    .action((set: string, directory: string) => onRequest(requestOf.eject(set, directory, eject.optsWithGlobals())));
  return program;

  function prepare(command: Command, name: keyof CliMessages['examples']): void {
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .helpOption('-h, --help', options.help)
      .configureOutput({ writeOut: onText, writeErr: onText, outputError: () => {} })
      .configureHelp({
        helpWidth: width,
        showGlobalOptions: true,
        styleTitle: (title) => titleIn(messages, title),
        subcommandTerm: (shown) => `${shown.name()} ${shown.usage()}`,
      })
      .addHelpText('after', examplesOf(messages, name));
  }
}

function titleIn({ titles }: CliMessages, title: string): string {
  return Object.entries(titles).find(([english]) => english === title)?.[1] ?? title;
}

function examplesOf({ examples, examplesTitle, footer }: CliMessages, name: keyof CliMessages['examples']): string {
  const lines = examples[name].map(([line, what]) => `  ${line}\n      ${what}`);
  return ['', examplesTitle, ...lines, ...(name === 'program' ? ['', footer] : [])].join('\n');
}
