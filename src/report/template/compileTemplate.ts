import { Handlebars } from './handlebars.js';
import { HELPERS } from './helperNames.js';
import { helpers, type RenderData } from './helpers.js';

const OPTIONS: CompileOptions = {
  // Values are stand-ins, and writers escape for themselves.
  noEscape: true,
  ignoreStandalone: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
};

export type CompiledTemplate = (context: unknown, data: RenderData) => string;

type Partials = Readonly<Record<string, HandlebarsTemplateDelegate>>;

/** A template ready to be run any number of times. */
export function compileTemplate(
  template: string | hbs.AST.Program,
  partials: Readonly<Record<string, hbs.AST.Program>> = {},
): CompiledTemplate {
  const compiled = Handlebars.compile(template, OPTIONS);
  const compiledPartials: Partials = Object.fromEntries(
    Object.entries(partials).map(([name, program]) => [name, Handlebars.compile(program, OPTIONS)]),
  );
  const runtime = { partials: compiledPartials, helpers: { ...helpers } };
  return (context, data) => compiled(context, { ...runtime, data });
}
