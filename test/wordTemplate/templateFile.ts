import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

/** XML within the root of each part; `body` is that of the document. */
export interface Parts {
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Of the main part: "document" unless it is a template or has macros. */
  readonly kind?: string;
}

const ROOTS = { header: 'hdr', footer: 'ftr', footnotes: 'footnotes', styles: 'styles', numbering: 'numbering' };

export function templateFile({ body, kind = 'document.main', ...others }: Parts): Uint8Array {
  const named = Object.entries(ROOTS).flatMap(([name, root]) => {
    const content = others[name as keyof typeof ROOTS];
    return content === undefined ? [] : [{ name, root, content }];
  });
  const main = kind.startsWith('application/') ? kind : `${WORD}.${kind}+xml`;
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const entries = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/>${named.map(({ name }) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}${body.includes('<w:sectPr') && !body.includes('<w:pPr><w:sectPr') ? '' : section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${named.map(({ name }) => `<Relationship Id="r-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      named.map(({ name, root, content }) => [`word/${name}.xml`, `<w:${root} ${NAMESPACES}>${content}</w:${root}>`]),
    ),
    'custom/keep.bin': '\u0000left alone\u0001',
  };
  const mtime = new Date(2020, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, [strToU8(text), { mtime }]])));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run; `look` is what stands in its properties. */
export const r = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of words, or of runs. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<w:') || content === '' ? content : r(content)}</w:p>`;

export const paragraphs = (...texts: readonly string[]): string => texts.map((text) => p(text)).join('');

/** A table: of each cell its words, or its paragraphs. */
export const table = (...rows: readonly (readonly string[])[]): string => {
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join('');
  const cell = (content: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content.startsWith('<w:p>') || content.startsWith('<w:tbl>') ? content : p(content)}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};
