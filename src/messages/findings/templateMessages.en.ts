import type {
  TemplateConstruct,
  TemplateMarkup,
  TemplateMeasure,
  TemplateSyntax,
  WordBlockFault,
} from '../../diagnostics/templateCodes.js';
import { countEn } from '../counts.js';
import type { TemplateMessages } from './templateMessages.js';

const SYNTAX = {
  unclosed: 'the block or the braces opened here are not closed; add {{/…}} or }}',
  mismatch: 'the block opened here is closed by another name; close the inner block first, then the outer one',
  unexpected:
    'something in the braces {{ }} here is out of place, or {{/…}} closes a block that is not open; correct it',
} satisfies Record<TemplateSyntax, string>;

const CONSTRUCTS = {
  raw: () => 'Report templates do not have triple braces {{{ }}}; write double braces {{ }}.',
  'partial-block': (name) => `A partial does not wrap content ({{#> ${name}}}); write {{> ${name}}}.`,
  decorator: () => 'Report templates do not have {{#* }} or {{* }}; put the shared part into a partial of its own.',
  list: (name) => `"${name}" is a list and cannot be printed as it is; write {{join ${name}}} or {{#each ${name}}}.`,
  group: (name) =>
    `"${name}" is a group and cannot be printed as it is; use a name inside it, as in {{${name === '.' ? '' : `${name}.`}name}}.`,
  'item-name': () => 'Items get no name of their own (as |…|); inside {{#each}} use the names of the item.',
  'partial-values': (name) => `A partial takes no values (key=…); write {{> ${name}}} or {{> ${name} group}}.`,
  'no-argument': (name) => `{{#${name}}} does not say for what; write {{#${name} name}}.`,
  arguments: (name) => `The helper "${name}" has too many or too few arguments; see templates/README.md.`,
  values: (name) => `The helper "${name}" takes no key=…; give its arguments with blanks between them.`,
  literal: () =>
    'Between {{ }} stands a number or a text; write the words outside the braces, and numbers by their names.',
  'partial-computed': () =>
    'The name of a partial must be written out, it cannot be worked out ({{> (…)}}); write {{> name}}.',
  flag: (name) => `"${name}" is yes or no and cannot be printed; write {{#if ${name}}}…{{/if}}.`,
  'needs-text': (name) =>
    `The helper "${name}" takes a text or a figure; this is a list, a group or words written out.`,
  'needs-date': (name) => `The helper "${name}" takes a date, and this is none.`,
  'needs-choice': (name) =>
    `The helper "${name}" compares the keys that have a * in templates/README.md; this one cannot be compared.`,
  'needs-list': (name) => `The helper "${name}" takes a list, and this is none.`,
  'needs-texts': (name) =>
    `The helper "${name}" takes a list of texts; this is no list, or each of its items is a group.`,
  'needs-group': (name) => `The helper "${name}" takes a group of keys; this is a list or a text.`,
  'needs-document': (name) => `The helper "${name}" takes a document (a group with kind, number), and this is none.`,
  'needs-key': (name) =>
    `The helper "${name}" takes the name of a key of the items that has a *, in quotes, as in "group".`,
  'needs-word': (name) => `The helper "${name}" takes a word written out, in quotes, at this place.`,
  circle: (name) => `The partial includes itself (${name}) and would never end; remove this call.`,
} satisfies Record<TemplateConstruct, (name: string) => string>;

const MEASURES = {
  bytes: 'letters in all files',
  files: 'files',
  tags: 'pairs of braces {{ }} in one file',
  depth: 'blocks or partials within one another',
  steps: 'rounds and tags that are printed',
  letters: 'letters that are printed',
  lines: 'paragraphs printed',
  columns: 'columns in a table',
  elements: 'XML elements in the Word file',
} satisfies Record<TemplateMeasure, string>;

const MARKUP = {
  'heading-4': 'headings of level 4 or below (####)',
  'ordered-list': 'numbered lists; the program does the numbering',
  blockquote: 'quotations (>)',
  code: 'code blocks (```)',
  codespan: 'backticks round words',
  hr: 'rules (***)',
  html: 'HTML tags (<…>)',
  link: 'links',
  image: 'images',
  del: 'text struck out (~~)',
  def: 'link definitions ([…]: …)',
  other: 'this markup',
} satisfies Record<TemplateMarkup, string>;

const BLOCKS = {
  crossed: 'begins and ends in different tables, text boxes, notes or parts of the file; put both tags in one of them',
  split: 'begins and ends in different links, controls or fields of a paragraph; put both tags outside of them',
  middle:
    'holds several paragraphs, but begins or ends in the midst of one; give the tag a paragraph of its own, or put it at the start of the first and the end of the last',
  'middle-of-cells':
    'holds several cells or rows, but begins or ends in the midst of one, which would break the table; open it at the start of the first cell and close it at the end of the last cell of a row',
  list: 'holds whole paragraphs; {{#listed}} joins words within one, use {{#each}}',
} satisfies Record<WordBlockFault, string>;

const suggest = (nearest: string | null): string => (nearest === null ? '.' : `; did you mean "${nearest}"?`);

export const templateMessagesEn: TemplateMessages = {
  'template-syntax': ({ reason }) => `Template syntax: ${SYNTAX[reason]}.`,
  'template-unknown-name': ({ name, nearest }) => `The data have no name "${name}" here${suggest(nearest)}`,
  'template-unknown-helper': ({ name, nearest }) => `There is no helper "${name}"${suggest(nearest)}`,
  'template-unknown-partial': ({ name, nearest }) => `There is no partial "${name}"${suggest(nearest)}`,
  'template-construct': ({ construct, name }) => CONSTRUCTS[construct](name),
  'template-too-much': ({ what, limit }) =>
    `The template is too large: more than ${countEn(limit)} ${MEASURES[what]}; write it shorter, with fewer loops and partials that call each other.`,
  'template-markup': ({ markup }) =>
    `Report templates do not have ${MARKUP[markup]}. Use only # headings, paragraphs, "- " lists, tables, **bold** and *italics*.`,
  'template-word-block': ({ block, tag }) => `The block ${tag} ${BLOCKS[block]}.`,
  'template-word-partial': ({ name }) =>
    `The partial "${name}" makes headings, lists or tables, and cannot stand in the midst of a paragraph; leave {{> ${name}}} alone in one.`,
  'template-word-field': () =>
    'A tag {{ }} stands in the code of a Word field, where it cannot be filled; remove the field and type the tag as text.',
  'template-word-unread': ({ part }) =>
    `The part "${part}" of the template has {{ }} where nothing is filled (a chart, a picture, a formula, phonetic letters, the file's properties), and will show it as it is; move the tag into the text.`,
  'template-word-no-tags': () =>
    'The template has no tag to be filled, so that the report will be the template; type tags where something is to be filled, a name in two braces as in {{unit.name}}, or choose the right template.',
  'template-word-macros': () => 'This Word file has macros and cannot be a template; save it as .docx or .dotx.',
  'template-word-tracked': ({ count }) =>
    `The template still has ${count} tracked ${count === 1 ? 'change' : 'changes'}; reports are made as if all were accepted: what was inserted stays, what was deleted goes. To refuse any, open the template in Word, accept or reject each on the Review tab, and save it.`,
  'template-word-cell-empty': ({ tag }) =>
    `The table cell ${tag} stays empty because the data do not have it; add it to the data, or put {{#if}} round the row.`,
};
