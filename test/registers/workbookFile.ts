import { zipEntries } from '../readers/wordFile.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface SheetParts {
  readonly name: string;
  /** What stands between `<sheetData>` and its end. */
  readonly rows: string;
  /** What comes behind it. */
  readonly behind?: string;
  readonly state?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** Number formats of the styles 0, 1, …: ids of built-in ones, or codes. */
  readonly formats?: readonly (number | string)[];
  /** Content of each `<si>`. */
  readonly strings?: readonly string[];
  readonly date1904?: boolean;
  readonly strict?: boolean;
}

/** The entries of a small workbook, to be changed by a test before they are zipped. */
export function workbookEntries(parts: WorkbookParts): Record<string, string | Uint8Array> {
  const { sheets, formats = [0, 14], strings = [], date1904 = false, strict = false } = parts;
  const [main, office] = strict ? [STRICT_MAIN, STRICT_OFFICE] : [MAIN, OFFICE];
  const codes = formats.map((format, index) => (typeof format === 'string' ? [164 + index, format] : [format, null]));
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state = 'visible' }, index) => `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="s${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)).join('')}${relation('x', 'styles', 'styles.xml')}${relation('y', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${codes.flatMap(([id, code]) => (code === null ? [] : [`<numFmt numFmtId="${id}" formatCode="${code}"/>`])).join('')}</numFmts><cellXfs>${codes.map(([id]) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows, behind = '' }, index) => [
        `xl/worksheets/sheet${index}.xml`,
        `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
  };
}

export function workbookFile(parts: WorkbookParts): Uint8Array {
  return zipEntries(workbookEntries(parts));
}

/** A row of cells one behind the other: texts as inline strings, numbers with a style, other XML as it is. */
export type CellParts = string | number | { readonly xml: string } | null;

export function rowXml(number: number, cells: readonly CellParts[], attributes = ''): string {
  const xml = cells.map((cell, column) => cellXml(`${String.fromCharCode(65 + column)}${number}`, cell));
  return `<row r="${number}"${attributes}>${xml.join('')}</row>`;
}

function cellXml(name: string, cell: CellParts): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  return cell.xml.replace('<c', `<c r="${name}"`);
}

/** Rows from the first on. */
export function rowsXml(...rows: readonly (readonly CellParts[])[]): string {
  return rows.map((cells, index) => rowXml(index + 1, cells)).join('');
}
