/** What stands behind `w:pgNumType` in a section's properties (CT_SectPr; Word refuses another order). */
const BEHIND =
  /<(?:\w+:)?(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b/;

/** Properties of a section that begins a new page as this one does, and counts its pages from 1. */
export function nextSection(section: string, w: string): string {
  const a = w || 'w:';
  const plain = section
    .replace(/<(?:\w+:)?sectPrChange\b[\s\S]*<\/(?:\w+:)?sectPrChange>/, '')
    .replace(/<(?:\w+:)?(?:pgNumType|type)\b[^>]*\/>/g, '')
    .replace(new RegExp(`<${w}sectPr([^<>]*)/>$`), `<${w}sectPr$1></${w}sectPr>`);
  const at = plain.search(BEHIND);
  const end = at === -1 ? plain.lastIndexOf('</') : at;
  return `${plain.slice(0, end)}<${w}pgNumType ${a}start="1"/>${plain.slice(end)}`;
}

/** A paragraph that takes no room and ends a section. */
export function sectionEnd(section: string, w: string): string {
  const a = w || 'w:';
  const small = `<${w}spacing ${a}before="0" ${a}after="0" ${a}line="20" ${a}lineRule="exact"/>`;
  const size = `<${w}rPr><${w}sz ${a}val="2"/></${w}rPr>`;
  return `<${w}p><${w}pPr>${small}${size}${section}</${w}pPr></${w}p>`;
}
