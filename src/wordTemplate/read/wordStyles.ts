import type { ReadProblem } from '../../readers/readProblem.js';
import { readTextStyles } from '../../readers/word/readTextStyles.js';
import { attribute } from '../../readers/xml/element.js';
import { readXml } from '../../readers/xml/readXml.js';

/** Paragraph and table styles of a Word file, by the names that people see. */
export interface WordStyles {
  /** The id of the first style that has one of these names. */
  readonly find: (type: 'paragraph' | 'table', names: readonly string[]) => string | null;
  /** The numbered list that a paragraph of this style is in; null for none. */
  readonly listOf: (style: string) => string | null;
  readonly isHeading: (style: string) => boolean;
}

interface Style {
  readonly id: string;
  readonly type: string;
  readonly names: string[];
  list: string | null;
}

/** An office maps a style to one of ours by giving it that name besides its own: Word takes names with commas between them. */
export function readStyles(part: string, xml: string): WordStyles | ReadProblem {
  const known = readTextStyles(part, xml);
  if ('code' in known) return known;
  const styles: Style[] = [];
  let style: Style | null = null;
  const problem = readXml(part, xml, {
    open: (element) => {
      const value = attribute(element, 'w:val') ?? '';
      if (element.name === 'w:style') {
        style = {
          id: attribute(element, 'w:styleId') ?? '',
          type: attribute(element, 'w:type') ?? 'paragraph',
          names: [],
          list: null,
        };
        styles.push(style);
      } else if (element.name === 'w:name' || element.name === 'w:aliases')
        for (const one of value.split(',')) style?.names.push(folded(one));
      else if (element.name === 'w:numId' && style !== null) style.list = value;
    },
    close: ({ name }) => {
      if (name === 'w:style') style = null;
      return null;
    },
  });
  if (problem !== null) return problem;
  const lists = new Map(styles.map(({ id, list }) => [id, list]));
  return {
    find: (type, names) => {
      const wanted = names.map(folded);
      const found = wanted.map((name) => styles.find((one) => one.type === type && one.names.includes(name)));
      return found.find((one) => one !== undefined)?.id ?? null;
    },
    listOf: (id) => lists.get(id) ?? null,
    isHeading: (id) => known.headings.has(id),
  };
}

export const NO_STYLES: WordStyles = { find: () => null, listOf: () => null, isHeading: () => false };

function folded(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('vi');
}
