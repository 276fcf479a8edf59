import { type Attribute, canonicalName, type NamespaceScope } from './namespaces.js';

/** An element that is open. Offsets are UTF-16 units of the part's text. */
export interface Element {
  /** With the usual prefix of its namespace, whatever the part calls it: "w:p"; empty in other namespaces. */
  readonly name: string;
  readonly rawName: string;
  readonly parent: Element | null;
  readonly depth: number;
  /** Of "<". */
  readonly start: number;
  /** Behind ">" of the start tag. */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly scope: NamespaceScope;
  /** Whether blanks at the edges of its text count (`xml:space`, XML 2.10). */
  readonly keepsBlanks: boolean;
  readonly attributes: readonly Attribute[];
}

/** An attribute by its usual name: "w:val", "Target". */
export function attribute({ attributes, scope }: Element, name: string): string | null {
  return attributes.find(({ rawName }) => attributeName(rawName, scope) === name)?.value ?? null;
}

/** Attributes without a prefix are in no namespace. */
function attributeName(rawName: string, scope: NamespaceScope): string {
  return rawName.includes(':') ? canonicalName(rawName, scope) : rawName;
}

/** Whether an on/off property is on: `<w:vanish/>`, but not `<w:vanish w:val="0"/>` (ECMA-376, 22.9.2.7). */
export function isOn(element: Element): boolean {
  return !['0', 'false', 'off'].includes(attribute(element, 'w:val') ?? '1');
}
