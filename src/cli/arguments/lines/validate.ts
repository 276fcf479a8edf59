import { validateHelp } from '../../../messages/help/validate.js';
import { choiceOf, nonEmpty } from '../choice.js';
import type { Given, GlobalOptions, Line, TemplateOptions } from './line.js';

export interface ValidateRequest extends GlobalOptions, TemplateOptions {
  readonly type: 'validate';
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly notes: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
}

export const validateLine: Line<ValidateRequest> = (program, { language, messages, begin }, onRequest) => {
  const { options, placeholders } = messages;
  const help = validateHelp[language];
  const validate = begin(program, 'validate', help);
  validate
    .argument(`[${placeholders.files}...]`, help.arguments.files)
    .option(`--template <${placeholders.template}>`, options.template, nonEmpty(validate, messages, '--template'))
    .option(`--templates <${placeholders.folder}>`, options.templates, nonEmpty(validate, messages, '--templates'))
    .option('--format <text|json>', help.options.format, choiceOf(validate, messages, '--format', ['text', 'json']))
    .option('--notes', help.options.notes)
    .option('--strict', options.strict)
    .option('--quiet', options.quiet)
    .action((files: readonly string[]) => onRequest(requestOf(files, validate.optsWithGlobals())));
};

function requestOf(files: readonly string[], given: Given<ValidateRequest>): ValidateRequest {
  return {
    type: 'validate',
    files,
    format: given.format ?? 'text',
    template: given.template ?? null,
    templates: given.templates ?? null,
    notes: given.notes ?? false,
    strict: given.strict ?? false,
    quiet: given.quiet ?? false,
    color: given.color ?? true,
  };
}
