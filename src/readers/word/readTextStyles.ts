import type { ReadProblem } from '../readProblem.js';
import { attribute, type Element, isOn } from '../xml/element.js';
import { readXml } from '../xml/readXml.js';

/** What styles say of the text that bears them. */
export interface TextStyles {
  /** Ids of paragraph styles that make a heading: by Word's own name or an outline level, theirs or that of a style they are based on. */
  readonly headings: ReadonlySet<string>;
  /** Ids of paragraph and character styles that hide their text, themselves or by a style they are based on. */
  readonly hidden: ReadonlySet<string>;
  /** Whether text is hidden whose paragraph names no style. */
  readonly hidesAll: boolean;
}

export const NO_TEXT_STYLES: TextStyles = { headings: new Set(), hidden: new Set(), hidesAll: false };

interface Style {
  readonly id: string;
  readonly isDefault: boolean;
  base: string | null;
  /** Null: as the style that it is based on. */
  heading: true | null;
  hidden: boolean | null;
}

export function readTextStyles(part: string, xml: string): TextStyles | ReadProblem {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  const problem = readXml(part, xml, {
    open: (element) => {
      const value = attribute(element, 'w:val') ?? '';
      if (element.name === 'w:style') {
        style = styleOf(element);
        styles.set(style.id, style);
      } else if (style === null) return;
      else if (element.name === 'w:basedOn') style.base = value;
      else if (element.name === 'w:name' && /^heading [1-9]$/i.test(value)) style.heading = true;
      else if (element.name === 'w:outlineLvl' && /^[0-8]$/.test(value)) style.heading = true;
      // That of a part of a table ("w:tblStylePr") is not the whole style's.
      else if (element.name === 'w:vanish' && element.parent?.parent?.name === 'w:style') style.hidden = isOn(element);
    },
    close: ({ name }) => {
      if (name === 'w:style') style = null;
      return null;
    },
  });
  if (problem !== null) return problem;
  const hidden = havingIt(styles, ({ hidden }) => hidden);
  const usual = [...styles.values()].find(({ isDefault }) => isDefault);
  return {
    headings: havingIt(styles, ({ heading }) => heading),
    hidden,
    hidesAll: usual !== undefined && hidden.has(usual.id),
  };
}

function styleOf(element: Element): Style {
  const isDefault =
    attribute(element, 'w:type') === 'paragraph' && ['1', 'true', 'on'].includes(attribute(element, 'w:default') ?? '');
  return { id: attribute(element, 'w:styleId') ?? '', isDefault, base: null, heading: null, hidden: null };
}

/** Ids of the styles of which something is true, by what they say themselves or the nearest that they are based on does. */
function havingIt(styles: ReadonlyMap<string, Style>, saidBy: (style: Style) => boolean | null): ReadonlySet<string> {
  const known = new Map<Style, boolean>();
  for (const first of styles.values()) {
    const met: Style[] = [];
    let style: Style | undefined = first;
    // Each is looked at once, however long the chain is, and one that leads back to itself ends.
    while (style !== undefined && saidBy(style) === null && !known.has(style)) {
      met.push(style);
      known.set(style, false);
      style = styles.get(style.base ?? '');
    }
    const has = style !== undefined && (saidBy(style) ?? known.get(style) === true);
    for (const one of [first, ...met]) known.set(one, has);
  }
  return new Set([...styles.values()].filter((style) => known.get(style) === true).map(({ id }) => id));
}
