import { XmlComponent } from 'docx';

/** Any XML element inside the document; for the few that `docx` has no class for. */
class Element extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>> = {},
    children: readonly Child[] = [],
  ) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

export type Child = XmlComponent | string;

export function element(
  name: string,
  attributes?: Readonly<Record<string, string | number>>,
  children?: readonly Child[],
): Element {
  return new Element(name, attributes, children);
}
