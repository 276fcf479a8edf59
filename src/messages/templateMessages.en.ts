import type { TemplateConstruct, TemplateMarkup, TemplateSyntax } from '../diagnostics/templateCodes.js';
import type { TemplateMessages } from './templateMessages.js';

const SYNTAX = {
  unclosed: 'a block or braces opened before this place are not closed; add {{/…}} or }}',
  mismatch: 'the open block is closed by another name; close the inner block first, then the outer one',
  unexpected: 'something here is out of place; check the braces {{ }}',
} satisfies Record<TemplateSyntax, string>;

const CONSTRUCTS = {
  raw: () => 'Report templates do not have triple braces {{{ }}}; write double braces {{ }}.',
  'partial-block': (name) => `A partial does not wrap content ({{#> ${name}}}); write {{> ${name}}}.`,
  decorator: () => 'Report templates do not have {{#* }} or {{* }}; put the shared part into a partial of its own.',
  list: (name) => `"${name}" is a list and cannot be printed as it is; write {{join ${name}}} or {{#each ${name}}}.`,
  group: (name) => `"${name}" is a group and cannot be printed as it is; use a name inside it, as in {{${name}.name}}.`,
  'item-name': () => 'Items get no name of their own (as |…|); inside {{#each}} use the names of the item.',
  'partial-values': (name) => `A partial takes no values (key=…); write {{> ${name}}} or {{> ${name} group}}.`,
  'no-argument': (name) => `{{#${name}}} does not say for what; write {{#${name} name}}.`,
  circle: (name) => `The partial includes itself (${name}) and would never end; remove this call.`,
} satisfies Record<TemplateConstruct, (name: string) => string>;

const MARKUP = {
  'heading-4': 'headings of level 4 or below (####)',
  'ordered-list': 'numbered lists; the program does the numbering',
  blockquote: 'quotations (>)',
  code: 'code blocks (```)',
  codespan: 'backticks round words',
  hr: 'rules (---)',
  html: 'HTML tags (<…>)',
  link: 'links',
  image: 'images',
  del: 'text struck out (~~)',
  def: 'link definitions ([…]: …)',
  other: 'this markup',
} satisfies Record<TemplateMarkup, string>;

const suggest = (nearest: string | null): string => (nearest === null ? '.' : `; did you mean "${nearest}"?`);

export const templateMessagesEn: TemplateMessages = {
  'template-syntax': ({ reason }) => `Template syntax: ${SYNTAX[reason]}.`,
  'template-unknown-name': ({ name, nearest }) => `The data have no name "${name}" here${suggest(nearest)}`,
  'template-unknown-helper': ({ name, nearest }) => `There is no helper "${name}"${suggest(nearest)}`,
  'template-unknown-partial': ({ name, nearest }) => `There is no partial "${name}"${suggest(nearest)}`,
  'template-construct': ({ construct, name }) => CONSTRUCTS[construct](name),
  'template-markup': ({ markup }) =>
    `Report templates do not have ${MARKUP[markup]}. Use only # headings, paragraphs, "- " lists, tables, **bold** and *italics*.`,
};
