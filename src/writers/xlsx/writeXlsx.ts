import type { Document } from '../../report/tree.js';
import { type HeadedTable, tablesOf } from '../tablesOf.js';
import { zipParts } from '../zip/zipParts.js';
import { sheetNames } from './sheetNames.js';
import { headRows, sheetXml } from './sheetXml.js';
import { createStyleSheet } from './styleSheet.js';
import { xmlText } from './xmlText.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook is never without a sheet. */
const NO_TABLE: HeadedTable = {
  heading: null,
  table: {
    type: 'table',
    columns: ['left'],
    header: [[{ type: 'text', value: 'Văn bản này không có bảng số liệu.' }]],
    rows: [],
  },
};

/**
 * All tables of the document, one on each sheet (ECMA-376, transitional). Numbers are numbers, days are days, both shown
 * as the reader's settings have it. Nothing in it is a formula: what the data say is text, whatever it begins with.
 */
export function writeXlsx(document: Document): Uint8Array {
  const found = tablesOf(document);
  const tables = found.length === 0 ? [NO_TABLE] : found;
  const names = sheetNames(tables.map(({ heading }) => heading));
  const figures = new Map(document.figures.map((figure) => [figure.id, figure]));
  const styles = createStyleSheet();
  const sheets = tables.map((table) => sheetXml(table, figures, styles));
  return zipParts(
    new Map([
      ['[Content_Types].xml', contentTypes(sheets.length)],
      ['_rels/.rels', relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml'])],
      ['xl/workbook.xml', workbook(tables, names)],
      [
        'xl/_rels/workbook.xml.rels',
        relations(...sheets.map((_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const), [
          `${OFFICE}/styles`,
          'styles.xml',
        ]),
      ],
      ['xl/styles.xml', styles.xml()],
      ...sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const),
    ]),
  );
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}+xml"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${SHEET_TYPE}.sheet.main`),
    override('xl/styles.xml', `${SHEET_TYPE}.styles`),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, `${SHEET_TYPE}.worksheet`),
    ),
    '</Types>',
  ].join('');
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** The rows at the head of each table are printed on each of its pages. */
function workbook(tables: readonly HeadedTable[], names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = tables.map((table, index) => {
    const sheet = xmlText((names[index] ?? '').replaceAll("'", "''"));
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet}'!$1:$${headRows(table)}</definedName>`;
  });
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    `<definedNames>${titles.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}
