import type { XmlNode } from './xmlNode.js';

/** Properties of paragraphs or of text: element → its attributes. */
export type Props = Readonly<Record<string, Readonly<Record<string, string>>>>;

const FONT_SLOTS = ['ascii', 'hAnsi'] as const;
/** Before the name of a font of the document's theme. */
export const THEME = 'theme:';

/** What stands in a `w:pPr` or `w:rPr`. */
export function propsOf(node: XmlNode | undefined): Props {
  const props: Record<string, Readonly<Record<string, string>>> = {};
  for (const { name, at, children } of node?.children ?? []) {
    if (name === 'w:rFonts') props[name] = fontsOf(at);
    else if (name === 'w:pBdr')
      props[name] = { bottom: children.find((one) => one.name === 'w:bottom')?.at.val ?? 'none' };
    else if (name === 'w:numPr')
      props[name] = Object.fromEntries(children.map((one) => [one.name.slice(2), one.at.val ?? '']));
    else props[name] = at;
  }
  return props;
}

/** The later one's word counts, attribute by attribute (ECMA-376, part 1, 17.7.2). */
export function merged(...layers: readonly Props[]): Props {
  const result: Record<string, Readonly<Record<string, string>>> = {};
  for (const layer of layers) {
    for (const [name, at] of Object.entries(layer)) {
      // An on/off property without a value is on, whatever stood before.
      result[name] = Object.keys(at).length === 0 ? at : { ...result[name], ...at };
    }
  }
  return result;
}

export function isOn(props: Props, name: string): boolean {
  const at = props[name];
  return at !== undefined && !/^(?:0|false|off|none)$/.test(at.val ?? '1');
}

/** The number of an attribute; what is none is passed over, as if the attribute were not there. */
export function numberIn(value: string | undefined, usual: number): number {
  return value !== undefined && /^\s*-?\d{1,9}(?:\.\d+)?\s*$/.test(value) ? Number(value) : usual;
}

/** The theme's font goes before one that is named beside it (17.3.2.26). */
function fontsOf(at: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    FONT_SLOTS.flatMap((slot) => {
      const theme = at[`${slot}Theme`];
      const font = theme === undefined ? at[slot] : `${THEME}${theme}`;
      return font === undefined ? [] : [[slot, font]];
    }),
  );
}
