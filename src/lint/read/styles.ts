import { merged, type Props, propsOf } from './props.js';
import { child, type XmlNode } from './xmlNode.js';

/** What a document says once for all of its paragraphs. */
export interface Styles {
  /** Defaults, a style with those that it is based on, its numbering, and the paragraph's own. */
  readonly paragraph: (own: Props) => Props;
  /** The same of a paragraph's text, without what its runs say themselves. */
  readonly text: (paragraph: Props) => Props;
  /** Of a style of characters. */
  readonly characters: (id: string) => Props;
}

interface Style {
  readonly paragraph: Props;
  readonly text: Props;
}

const NONE: Style = { paragraph: {}, text: {} };

/** `numbering`: the part of that name; its levels move paragraphs in. */
export function createStyles(styles: XmlNode | undefined, numbering: XmlNode | undefined): Styles {
  const defaults = child(styles, 'w:docDefaults');
  const base: Style = {
    paragraph: propsOf(child(defaults, 'w:pPrDefault', 'w:pPr')),
    text: propsOf(child(defaults, 'w:rPrDefault', 'w:rPr')),
  };
  const nodes = new Map<string, XmlNode>();
  for (const node of styles?.children ?? []) if (node.name === 'w:style') nodes.set(node.at.styleId ?? '', node);
  const usual = [...nodes.values()].find(
    ({ at }) => at.type === 'paragraph' && /^(?:1|true|on)$/.test(at.default ?? ''),
  );
  const levels = levelsIn(numbering);
  const known = new Map<string, Style>();

  return {
    paragraph(own) {
      const style = styleOf(own['w:pStyle']?.val ?? usual?.at.styleId ?? '');
      return merged(base.paragraph, style.paragraph, levelOf(own), own);
    },
    text: ({ 'w:pStyle': style }) => merged(base.text, styleOf(style?.val ?? usual?.at.styleId ?? '').text),
    characters: (id) => styleOf(id).text,
  };

  function styleOf(id: string): Style {
    const ready = known.get(id);
    if (ready !== undefined) return ready;
    // The chain from the first that is known, or has no base; one that leads back to itself ends there.
    const chain: [string, XmlNode][] = [];
    let style = NONE;
    for (let at: string | undefined = id; at !== undefined; ) {
      const done = known.get(at);
      const node = nodes.get(at);
      if (done !== undefined) style = done;
      if (done !== undefined || node === undefined || chain.some(([seen]) => seen === at)) break;
      chain.push([at, node]);
      at = child(node, 'w:basedOn')?.at.val;
    }
    for (const [name, node] of chain.reverse()) {
      const own = propsOf(child(node, 'w:pPr'));
      style = {
        paragraph: merged(style.paragraph, levelOf(own), own),
        text: merged(style.text, propsOf(child(node, 'w:rPr'))),
      };
      known.set(name, style);
    }
    return style;
  }

  function levelOf({ 'w:numPr': number }: Props): Props {
    return levels.get(`${number?.numId ?? ''} ${number?.ilvl ?? '0'}`) ?? {};
  }
}

/** Properties of each level of each list: "3 0". */
function levelsIn(numbering: XmlNode | undefined): ReadonlyMap<string, Props> {
  const abstract = new Map<string, XmlNode>();
  const levels = new Map<string, Props>();
  for (const node of numbering?.children ?? []) {
    if (node.name === 'w:abstractNum') abstract.set(node.at.abstractNumId ?? '', node);
    if (node.name !== 'w:num') continue;
    for (const level of abstract.get(child(node, 'w:abstractNumId')?.at.val ?? '')?.children ?? [])
      if (level.name === 'w:lvl')
        levels.set(`${node.at.numId ?? ''} ${level.at.ilvl ?? '0'}`, propsOf(child(level, 'w:pPr')));
  }
  return levels;
}
