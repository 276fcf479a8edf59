import { DOMParser, type Element as DomElement, type Node as DomNode } from '@xmldom/xmldom';

/** As much of an XML element as the tests look at. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** Throws where the text is not well-formed. */
export function parseXml(text: string): Xml {
  const problems: string[] = [];
  const onError = (level: string, message: string): void => void problems.push(`${level}: ${message}`);
  const root = new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
  if (root === null || problems.length > 0) throw new Error(`Not well-formed: ${problems.join('; ')}`);
  return convert(root);
}

function convert(element: DomElement): Xml {
  const children = [...element.childNodes].flatMap((node: DomNode): (Xml | string)[] => {
    if (node.nodeType === 1) return [convert(node as DomElement)];
    return node.nodeType === 3 ? [node.nodeValue ?? ''] : [];
  });
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  return { name: element.tagName, attributes, children };
}

function elements(parent: Xml | undefined): readonly Xml[] {
  return (parent?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The element at the end of a path of child names. */
export function child(parent: Xml | undefined, ...path: readonly string[]): Xml | undefined {
  return path.reduce((at: Xml | undefined, name) => elements(at).find((element) => element.name === name), parent);
}

export function attribute(parent: Xml | undefined, path: readonly string[], name: string): string | undefined {
  return child(parent, ...path)?.attributes[name];
}

/** All descendants of that name, in document order; the second telling of a drawing (mc:Fallback) is left out. */
export function descendants(parent: Xml | undefined, name: string): readonly Xml[] {
  return elements(parent).flatMap((element) => {
    if (element.name === 'mc:Fallback') return [];
    return [...(element.name === name ? [element] : []), ...descendants(element, name)];
  });
}

/** Printed text; a line break is a newline. */
export function printedText(parent: Xml | undefined): string {
  return (parent?.children ?? [])
    .map((node) => {
      if (typeof node === 'string') return '';
      if (node.name === 'w:br') return '\n';
      if (node.name === 'w:t') return node.children.join('');
      return /^(w:pPr|w:rPr|w:sdtPr|w:instrText|mc:AlternateContent)$/.test(node.name) ? '' : printedText(node);
    })
    .join('');
}
