import { buildHelp } from '../../../messages/help/build.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import { FORMATS, type Format } from '../../../writers/index.js';
import { choiceOf, choicesOf, nonEmpty, severalOf } from '../choice.js';
import type { Given, GlobalOptions, Line, TemplateOptions } from './line.js';

export interface BuildRequest extends GlobalOptions, TemplateOptions {
  readonly type: 'build';
  readonly files: readonly string[];
  /** Empty where none is asked for: as the output's ending says, or docx. */
  readonly formats: readonly Format[];
  readonly output: string | null;
  readonly profile: ProfileChoice | null;
  /** With an appendix on where each figure comes from. */
  readonly sources: boolean;
  /** Files of another period; empty for none. */
  readonly against: readonly string[];
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
}

export const buildLine: Line<BuildRequest> = (program, { language, messages, begin }, onRequest) => {
  const { options, placeholders } = messages;
  const help = buildHelp[language];
  const build = begin(program, 'build', help);
  build
    .argument(`<${placeholders.files}...>`, help.arguments.files)
    .option(
      `-f, --format <${placeholders.formats}>`,
      help.options.format,
      choicesOf(build, messages, '--format', FORMATS),
    )
    .option(`-o, --output <${placeholders.output}>`, options.output, nonEmpty(build, messages, '--output'))
    .option('--profile <party|state>', options.profile, choiceOf(build, messages, '--profile', ['party', 'state']))
    .option(`--template <${placeholders.template}>`, options.template, nonEmpty(build, messages, '--template'))
    .option(`--templates <${placeholders.folder}>`, options.templates, nonEmpty(build, messages, '--templates'))
    .option('--sources', help.options.sources)
    .option(`--against <${placeholders.file}>`, help.options.against, severalOf(build, messages, '--against'))
    .option('--strict', options.strict)
    .option('--quiet', options.quiet)
    .option('--force', options.force)
    .action((files: readonly string[]) => onRequest(requestOf(files, build.optsWithGlobals())));
};

type GivenBuild = Omit<BuildRequest, 'formats'> & { readonly format: BuildRequest['formats'] };

function requestOf(files: readonly string[], given: Given<GivenBuild>): BuildRequest {
  return {
    type: 'build',
    files,
    formats: given.format ?? [],
    output: given.output ?? null,
    profile: given.profile ?? null,
    template: given.template ?? null,
    templates: given.templates ?? null,
    sources: given.sources ?? false,
    against: given.against ?? [],
    strict: given.strict ?? false,
    quiet: given.quiet ?? false,
    force: given.force ?? false,
    color: given.color ?? true,
  };
}
