import type { BuildRequest, EjectRequest, TemplatesRequest, ValidateRequest } from './request.js';

/** Options as commander hands them over: left out where not given. Their parsers have checked the values. */
type Given<Request> = { readonly [Key in keyof Request]?: Request[Key] };

export const requestOf = {
  build: (files: readonly string[], given: Given<GivenBuild>): BuildRequest => ({
    type: 'build',
    files,
    formats: given.format ?? [],
    output: given.output ?? null,
    profile: given.profile ?? null,
    template: given.template ?? null,
    templates: given.templates ?? null,
    strict: given.strict ?? false,
    quiet: given.quiet ?? false,
    force: given.force ?? false,
    color: given.color ?? true,
  }),
  validate: (files: readonly string[], given: Given<ValidateRequest>): ValidateRequest => ({
    type: 'validate',
    files,
    format: given.format ?? 'text',
    template: given.template ?? null,
    templates: given.templates ?? null,
    notes: given.notes ?? false,
    strict: given.strict ?? false,
    quiet: given.quiet ?? false,
    color: given.color ?? true,
  }),
  templates: (given: Given<TemplatesRequest>): TemplatesRequest => ({ type: 'templates', color: given.color ?? true }),
  eject: (set: string, directory: string, given: Given<EjectRequest>): EjectRequest => ({
    type: 'eject',
    set,
    directory,
    color: given.color ?? true,
  }),
};

type GivenBuild = Omit<BuildRequest, 'formats'> & { readonly format: BuildRequest['formats'] };
