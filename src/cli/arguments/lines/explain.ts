import { explainHelp } from '../../../messages/help/explain.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import { FORMATS, type Format } from '../../../writers/index.js';
import { choiceOf, nonEmpty, nonEmptyArgument } from '../choice.js';
import type { Given, GlobalOptions, Line, TemplateOptions } from './line.js';

export interface ExplainRequest extends GlobalOptions, TemplateOptions {
  readonly type: 'explain';
  readonly file: string;
  /** A name or what is printed; null: all figures. */
  readonly asked: string | null;
  /** Null where none is asked for: as the output's ending says, or txt. */
  readonly format: Format | null;
  readonly output: string | null;
  readonly profile: ProfileChoice | null;
  readonly force: boolean;
}

export const explainLine: Line<ExplainRequest> = (program, { language, messages, begin }, onRequest) => {
  const { options, placeholders } = messages;
  const help = explainHelp[language];
  const explain = begin(program, 'explain', help);
  explain
    .argument(`<${placeholders.file}>`, help.arguments.file, nonEmptyArgument(explain, messages, placeholders.file))
    .argument(
      `[${placeholders.figure}]`,
      help.arguments.figure,
      nonEmptyArgument(explain, messages, placeholders.figure),
    )
    .option(
      `-f, --format <${placeholders.format}>`,
      help.options.format,
      choiceOf(explain, messages, '--format', FORMATS),
    )
    .option(`-o, --output <${placeholders.output}>`, help.options.output, nonEmpty(explain, messages, '--output'))
    .option('--profile <party|state>', options.profile, choiceOf(explain, messages, '--profile', ['party', 'state']))
    .option(`--template <${placeholders.template}>`, options.template, nonEmpty(explain, messages, '--template'))
    .option(`--templates <${placeholders.folder}>`, options.templates, nonEmpty(explain, messages, '--templates'))
    .option('--force', options.force)
    .action((file: string, asked: string | undefined) =>
      onRequest(requestOf(file, asked ?? null, explain.optsWithGlobals())),
    );
};

function requestOf(file: string, asked: string | null, given: Given<ExplainRequest>): ExplainRequest {
  return {
    type: 'explain',
    file,
    asked,
    format: given.format ?? null,
    output: given.output ?? null,
    profile: given.profile ?? null,
    template: given.template ?? null,
    templates: given.templates ?? null,
    force: given.force ?? false,
    color: given.color ?? true,
  };
}
