export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly ancestors: readonly Element[];
  /** All text inside, unescaped. */
  text: string;
}

const token = /<!DOCTYPE html>|<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)( ?\/)?>|([^<]+)/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Reads the XML that the HTML writer promises, and throws at the first thing that is none: a stray `<` or `&`, an element left open. */
export function readXml(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (!match) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, name, attributes = '', empty, text] = match;
    if (text !== undefined) for (const element of open) element.text += unescapeXml(text);
    if (name === undefined) continue;
    if (closing) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}> at ${at}`);
      continue;
    }
    const element: Element = { name, attributes: readAttributes(attributes), ancestors: [...open], text: '' };
    elements.push(element);
    if (!empty) open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return elements;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} stands twice`);
    attributes.set(name, unescapeXml(value));
  }
  return attributes;
}

function unescapeXml(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, body: string) => {
    const character = entities[body.slice(0, -1)];
    if (character === undefined || !body.endsWith(';')) throw new Error(`stray & in ${whole}`);
    return character;
  });
}
