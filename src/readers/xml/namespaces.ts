/** Usual prefixes by namespace. Each of Office's has two names: of transitional and of strict documents (ECMA-376, ISO/IEC 29500). */
const USUAL: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

export interface Attribute {
  readonly rawName: string;
  /** Entities resolved. */
  readonly value: string;
}

/** What prefixes mean at a place: the part's prefix → the usual one; prefixes of other namespaces are left out. */
export interface NamespaceScope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** The namespace of elements without a prefix; empty where none is declared. */
  readonly namespace: string;
  /** Names that were looked up already. */
  readonly known: Map<string, string>;
}

export const OUTER: NamespaceScope = { prefixes: new Map([['xml', 'xml']]), namespace: '', known: new Map() };

/** The scope of an element with these attributes: the outer one, where it declares nothing that matters here. */
export function scopeWithin(outer: NamespaceScope, attributes: readonly Attribute[]): NamespaceScope {
  if (!attributes.some(({ rawName }) => rawName.startsWith('xmlns'))) return outer;
  const declared = attributes.flatMap(({ rawName, value }) => {
    const prefix = rawName === 'xmlns' ? '' : rawName.startsWith('xmlns:') ? rawName.slice('xmlns:'.length) : null;
    return prefix === null ? [] : [{ prefix, value, usual: Object.hasOwn(USUAL, value) ? USUAL[value] : undefined }];
  });
  const changed = declared.filter(
    ({ prefix, value, usual }) => outer.prefixes.get(prefix) !== usual || (prefix === '' && outer.namespace !== value),
  );
  if (changed.length === 0) return outer;
  const prefixes = new Map(outer.prefixes);
  for (const { prefix, usual } of changed) {
    if (usual === undefined) prefixes.delete(prefix);
    else prefixes.set(prefix, usual);
  }
  const namespace = changed.find(({ prefix }) => prefix === '')?.value ?? outer.namespace;
  return { prefixes, namespace, known: new Map() };
}

/** "ns0:p" → "w:p"; empty where the namespace is none of those above. */
export function canonicalName(rawName: string, { prefixes, known }: NamespaceScope): string {
  const found = known.get(rawName);
  if (found !== undefined) return found;
  const colon = rawName.indexOf(':');
  const usual = prefixes.get(colon === -1 ? '' : rawName.slice(0, colon));
  const name = usual === undefined ? '' : `${usual}:${rawName.slice(colon + 1)}`;
  known.set(rawName, name);
  return name;
}
