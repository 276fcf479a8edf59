import { verifyHelp } from '../../../messages/help/verify.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import { choiceOf, nonEmpty, nonEmptyArgument, severalOf } from '../choice.js';
import type { Given, GlobalOptions, Line, TemplateOptions } from './line.js';

export interface VerifyRequest extends GlobalOptions, TemplateOptions {
  readonly type: 'verify';
  /** The document that came back. */
  readonly document: string;
  /** The data file. */
  readonly file: string;
  readonly format: 'text' | 'json';
  /** Where a copy with comments goes; null where none is asked for. */
  readonly report: string | null;
  readonly notes: boolean;
  readonly profile: ProfileChoice | null;
  /** Files of another period that the report was built against; empty for none. */
  readonly against: readonly string[];
  readonly force: boolean;
}

export const verifyLine: Line<VerifyRequest> = (program, { language, messages, begin }, onRequest) => {
  const { options, placeholders } = messages;
  const help = verifyHelp[language];
  const verify = begin(program, 'verify', help);
  verify
    .argument(
      `<${placeholders.document}>`,
      help.arguments.document,
      nonEmptyArgument(verify, messages, placeholders.document),
    )
    .argument(`<${placeholders.data}>`, help.arguments.data, nonEmptyArgument(verify, messages, placeholders.data))
    .option('--format <text|json>', help.options.format, choiceOf(verify, messages, '--format', ['text', 'json']))
    .option(`--report <${placeholders.document}>`, help.options.report, nonEmpty(verify, messages, '--report'))
    .option('--notes', help.options.notes)
    .option('--profile <party|state>', options.profile, choiceOf(verify, messages, '--profile', ['party', 'state']))
    .option(`--against <${placeholders.file}>`, help.options.against, severalOf(verify, messages, '--against'))
    .option(`--template <${placeholders.template}>`, options.template, nonEmpty(verify, messages, '--template'))
    .option(`--templates <${placeholders.folder}>`, options.templates, nonEmpty(verify, messages, '--templates'))
    .option('--force', help.options.force)
    .action((document: string, file: string) => onRequest(requestOf(document, file, verify.optsWithGlobals())));
};

function requestOf(document: string, file: string, given: Given<VerifyRequest>): VerifyRequest {
  return {
    type: 'verify',
    document,
    file,
    format: given.format ?? 'text',
    report: given.report ?? null,
    notes: given.notes ?? false,
    profile: given.profile ?? null,
    against: given.against ?? [],
    template: given.template ?? null,
    templates: given.templates ?? null,
    force: given.force ?? false,
    color: given.color ?? true,
  };
}
