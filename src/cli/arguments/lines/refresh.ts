import { refreshHelp } from '../../../messages/help/refresh.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import { choiceOf, nonEmpty, nonEmptyArgument, severalOf } from '../choice.js';
import type { Given, GlobalOptions, Line, TemplateOptions } from './line.js';

export interface RefreshRequest extends GlobalOptions, TemplateOptions {
  readonly type: 'refresh';
  /** The edited report. */
  readonly document: string;
  /** The data file. */
  readonly file: string;
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly track: boolean;
  readonly profile: ProfileChoice | null;
  /** Files of another period that the report was built against; empty for none. */
  readonly against: readonly string[];
  readonly force: boolean;
}

export const refreshLine: Line<RefreshRequest> = (program, { language, messages, begin }, onRequest) => {
  const { options, placeholders } = messages;
  const { document, data } = placeholders;
  const help = refreshHelp[language];
  const refresh = begin(program, 'refresh', help);
  refresh
    .argument(`<${document}>`, help.arguments.document, nonEmptyArgument(refresh, messages, document))
    .argument(`<${data}>`, help.arguments.data, nonEmptyArgument(refresh, messages, data))
    .option(`-o, --output <${placeholders.output}>`, help.options.output, nonEmpty(refresh, messages, '--output'))
    .option('--in-place', help.options.inPlace)
    .option('--track', help.options.track)
    .option('--profile <party|state>', options.profile, choiceOf(refresh, messages, '--profile', ['party', 'state']))
    .option(`--against <${placeholders.file}>`, help.options.against, severalOf(refresh, messages, '--against'))
    .option(`--template <${placeholders.template}>`, options.template, nonEmpty(refresh, messages, '--template'))
    .option(`--templates <${placeholders.folder}>`, options.templates, nonEmpty(refresh, messages, '--templates'))
    .option('--force', options.force)
    .action((report: string, file: string) => onRequest(requestOf(report, file, refresh.optsWithGlobals())));
};

function requestOf(document: string, file: string, given: Given<RefreshRequest>): RefreshRequest {
  return {
    type: 'refresh',
    document,
    file,
    output: given.output ?? null,
    inPlace: given.inPlace ?? false,
    track: given.track ?? false,
    profile: given.profile ?? null,
    against: given.against ?? [],
    template: given.template ?? null,
    templates: given.templates ?? null,
    force: given.force ?? false,
    color: given.color ?? true,
  };
}
