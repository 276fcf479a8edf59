/** Raised by `report/` for Handlebars templates; places are in the template. */
export interface TemplateFindingArgs {
  'template-syntax': { readonly reason: TemplateSyntax };
  'template-unknown-name': { readonly name: string; readonly nearest: string | null };
  'template-unknown-helper': { readonly name: string; readonly nearest: string | null };
  'template-unknown-partial': { readonly name: string; readonly nearest: string | null };
  /** Handlebars constructs that templates of reports do not have. `name`: what was named there, "" for nothing. */
  'template-construct': { readonly construct: TemplateConstruct; readonly name: string };
  /** More than a template of a report needs; what is in `LIMITS.template`. */
  'template-too-much': { readonly what: TemplateMeasure; readonly limit: number };
  /** Markdown outside the subset that an official report needs. */
  'template-markup': { readonly markup: TemplateMarkup };
  /** A Word template whose block cannot be repeated or left out where it stands. */
  'template-word-block': { readonly block: WordBlockFault; readonly tag: string };
  /** A partial that makes headings, lists or tables, in the midst of a paragraph. */
  'template-word-partial': { readonly name: string };
  /** A tag in the code of a field, which Word works out by itself. */
  'template-word-field': Nothing;
  /** Warning: `{{` where nothing is filled: in a chart, a picture's description, the document's title. `part`: "word/charts/chart1.xml". */
  'template-word-unread': { readonly part: string };
  /** Warning: a Word template without any tag. */
  'template-word-no-tags': Nothing;
  /** A file with macros. */
  'template-word-macros': Nothing;
  /** Warning: changes that nobody has accepted or rejected yet, in the template. */
  'template-word-tracked': { readonly count: number };
  /** Warning: a cell that is there for a value, which these data do not have. */
  'template-word-cell-empty': { readonly tag: string };
}

/**
 * crossed: ends in another table, text box, note or part than it begins in · split: begins and ends in different links,
 * controls or fields of one paragraph · middle: of several paragraphs, begins or ends in the midst of one ·
 * middle-of-cells: the same with rows and cells · list: `{{#listed}}` round paragraphs.
 */
export type WordBlockFault = 'crossed' | 'split' | 'middle' | 'middle-of-cells' | 'list';

type Nothing = Readonly<Record<string, never>>;

export type TemplateMeasure =
  | 'bytes'
  | 'files'
  | 'tags'
  | 'depth'
  | 'steps'
  | 'letters'
  | 'lines'
  | 'columns'
  /** Of a Word file's XML. */
  | 'elements';

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
  /** More or fewer arguments than the helper takes. */
  | 'arguments'
  /** `{{join list key=value}}` */
  | 'values'
  /** `{{5}}`, `{{"text"}}` */
  | 'literal'
  /** `{{> (helper name)}}` */
  | 'partial-computed'
  /** Yes or no, which a template asks for and does not print. */
  | 'flag'
  /** An argument of another kind than the helper takes: see `Argument` in report/template/helperNames.ts. */
  | 'needs-text'
  | 'needs-date'
  | 'needs-choice'
  | 'needs-list'
  | 'needs-texts'
  | 'needs-group'
  | 'needs-document'
  | 'needs-key'
  | 'needs-word'
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
