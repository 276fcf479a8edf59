/** Raised by `report/` for Handlebars templates; places are in the template. */
export interface TemplateFindingArgs {
  'template-syntax': { readonly reason: TemplateSyntax };
  'template-unknown-name': { readonly name: string; readonly nearest: string | null };
  'template-unknown-helper': { readonly name: string; readonly nearest: string | null };
  'template-unknown-partial': { readonly name: string; readonly nearest: string | null };
  /** Handlebars constructs that templates of reports do not have. `name`: what was named there, "" for nothing. */
  'template-construct': { readonly construct: TemplateConstruct; readonly name: string };
  /** Markdown outside the subset that an official report needs. */
  'template-markup': { readonly markup: TemplateMarkup };
}

/** unclosed: a block or its braces · mismatch: closed by the end of another block · unexpected: anything else. */
export type TemplateSyntax = 'unclosed' | 'mismatch' | 'unexpected';

export type TemplateConstruct =
  /** `{{{name}}}` */
  | 'raw'
  /** `{{#> name}}` */
  | 'partial-block'
  /** `{{#*inline "name"}}` and other decorators */
  | 'decorator'
  /** A list or a group printed as it is. */
  | 'list'
  | 'group'
  /** `{{#each list as |name|}}` */
  | 'item-name'
  /** `{{> name key=value}}` */
  | 'partial-values'
  /** `{{#if}}` */
  | 'no-argument'
  /** A partial that includes itself; `name` is the way round: "a → b → a". */
  | 'circle';

/** marked's names for what the subset lacks, and our own. */
export const TEMPLATE_MARKUP = [
  'heading-4',
  'ordered-list',
  'blockquote',
  'code',
  'codespan',
  'hr',
  'html',
  'link',
  'image',
  'del',
  'def',
  'other',
] as const;

export type TemplateMarkup = (typeof TEMPLATE_MARKUP)[number];
