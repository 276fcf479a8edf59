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
    },
  });
  return problem ?? new Set([...styles.keys()].filter((id) => isHeading(id, styles)));
}

function isHeading(id: string, styles: ReadonlyMap<string, Style>): boolean {
  const seen = new Set<string>();
  for (let style = styles.get(id); style !== undefined; style = styles.get(style.base ?? '')) {
    if (style.heading) return true;
    if (seen.has(style.id)) return false; // based on itself
    seen.add(style.id);
  }
  return false;
}
