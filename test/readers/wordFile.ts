import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Content of `w:body`, and of other parts by their kind: `{ header: '<w:p>…' }`. */
export interface WordParts {
  readonly body?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly styles?: string;
}

/** The entries of a small Word file, to be changed by a test before they are zipped. */
export function wordEntries({ body = '', ...others }: WordParts): Record<string, string> {
  const kinds = Object.keys(others) as (keyof typeof others)[];
  const relations = kinds.map(
    (kind, index) => `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      kinds.map((kind) => [`word/${kind}.xml`, `<w:${kind} ${NAMESPACES}>${others[kind]}</w:${kind}>`]),
    ),
  };
}

export function zipEntries(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const mtime = new Date(2020, 0, 1);
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, part]) => [
        name,
        [typeof part === 'string' ? strToU8(part) : part, { mtime }],
      ]),
    ),
  );
}

export function wordFile(parts: WordParts): Uint8Array {
  return zipEntries(wordEntries(parts));
}

export const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (...content: readonly string[]): string => `<w:p>${content.join('')}</w:p>`;

export const control = (id: string, content: string, properties = `<w:tag w:val="${id}"/>`): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
