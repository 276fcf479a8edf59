import { attribute } from '../../readers/xml/element.js';
import type { Block } from '../../report/tree.js';
import type { OpenedTemplate } from '../read/openTemplate.js';
import { OBJECT, type Paragraph } from '../read/paragraph.js';
import type { TemplatePart } from '../read/templatePart.js';

/**
 * What parts and notes say in which nothing is filled: their numbers are the office's own, and no slips of anybody.
 * `filled`: names of parts; `noted`: notes that are filled, as "footnote 2".
 */
export function fixedWords(
  { parts, notes }: OpenedTemplate,
  filled: ReadonlySet<string>,
  noted: ReadonlySet<string>,
): readonly Block[] {
  const left = parts.filter(({ name }) => !filled.has(name)).flatMap(({ paragraphs }) => paragraphs);
  return [...left, ...notes.flatMap((part) => leftIn(part, noted))].flatMap(({ text }): readonly Block[] => {
    const value = text.replaceAll(OBJECT, '').trim();
    return value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }];
  });
}

function leftIn({ kind, root, paragraphs }: TemplatePart, noted: ReadonlySet<string>): readonly Paragraph[] {
  return root.children
    .filter(({ element }) => !noted.has(`${kind} ${attribute(element, 'w:id')}`))
    .flatMap((note) => paragraphs.filter(({ node }) => note.start <= node.start && node.end <= note.end));
}
