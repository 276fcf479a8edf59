import { escapeXml } from './escapeXml.js';

/** A piece of WordprocessingML, ready to be put among others. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element as `docx` writes it; a string among its children is text. */
export function element(name: string, attributes: Attributes = {}, children: readonly (Xml | string)[] = []): Xml {
  let open = `<${name}`;
  for (const key of Object.keys(attributes)) open += ` ${key}="${escapeXml(String(attributes[key]))}"`;
  if (children.length === 0) return { xml: `${open}/>` };
  let content = '';
  for (const child of children) content += typeof child === 'string' ? escapeXml(child) : child.xml;
  return { xml: `${open}>${content}</${name}>` };
}
