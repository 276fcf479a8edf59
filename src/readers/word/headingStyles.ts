import type { ReadProblem } from '../readProblem.js';
import { attribute } from '../xml/element.js';
import { readXml } from '../xml/readXml.js';

interface Style {
  readonly id: string;
  base: string | null;
  heading: boolean;
}

/** Ids of the paragraph styles that make a heading: by Word's own name or by an outline level, their own or that of a style they are based on. */
export function readHeadingStyles(part: string, xml: string): ReadonlySet<string> | ReadProblem {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  const problem = readXml(part, xml, {
    open: (element) => {
      const value = attribute(element, 'w:val') ?? '';
      if (element.name === 'w:style') {
        style = { id: attribute(element, 'w:styleId') ?? '', base: null, heading: false };
        styles.set(style.id, style);
      } else if (style === null) return;
      else if (element.name === 'w:basedOn') style.base = value;
      else if (element.name === 'w:name' && /^heading [1-9]$/i.test(value)) style.heading = true;
      else if (element.name === 'w:outlineLvl' && /^[0-8]$/.test(value)) style.heading = true;
    },
    close: ({ name }) => {
      if (name === 'w:style') style = null;
      return null;
    },
  });
  return problem ?? headings(styles);
}

function headings(styles: ReadonlyMap<string, Style>): ReadonlySet<string> {
  const known = new Map<Style, boolean>();
  for (const first of styles.values()) {
    const met: Style[] = [];
    let style: Style | undefined = first;
    // Each is looked at once, however long the chain is, and one that leads back to itself ends.
    while (style !== undefined && !style.heading && !known.has(style)) {
      met.push(style);
      known.set(style, false);
      style = styles.get(style.base ?? '');
    }
    const heading = style !== undefined && (style.heading || known.get(style) === true);
    for (const one of [first, ...met]) known.set(one, heading);
  }
  return new Set([...styles.values()].filter((style) => known.get(style) === true).map(({ id }) => id));
}
