import type { ReadProblem } from '../../readers/readProblem.js';
import { openWordFile, type WordPackage } from '../../readers/word/openWordFile.js';
import { type PartRelation, readRelations, relationsPart } from '../../readers/word/relations.js';
import { attribute } from '../../readers/xml/element.js';
import { readXml } from '../../readers/xml/readXml.js';
import { LIMITS } from '../limits.js';
import type { RegisterProblem } from '../registerFinding.js';
import { asRegisterProblem } from './asRegisterProblem.js';
import { type FormatKind, readNumberFormats } from './numberFormats.js';
import { type CellContext, readSheet, type Sheet } from './readSheet.js';
import { readStrings } from './readStrings.js';

export interface Workbook {
  /** Sheets with cells, in the order of their tabs; no charts or dialogs. */
  readonly sheets: readonly SheetTab[];
  /** See `Grid.from1904`. */
  readonly from1904: boolean;
}

export interface SheetTab {
  readonly name: string;
  readonly hidden: boolean;
  readonly read: () => Sheet | RegisterProblem;
}

/**
 * Opens a workbook of Office 2007 or later, transitional or strict, with macros or without: macros, links to other files
 * and pivot caches are not even looked at.
 */
export function openWorkbook(bytes: Uint8Array): Workbook | RegisterProblem {
  const file = openWordFile(bytes);
  if ('code' in file) return asRegisterProblem(file);
  const other = otherFormat(file);
  if (other !== null) return { code: 'register-format', args: { format: other } };
  const workbook = tabsOf(file);
  return 'code' in workbook ? asRegisterProblem(workbook) : workbook;
}

/** Workbooks of other programs that are zip archives too. */
function otherFormat({ entries }: WordPackage): 'ods' | 'xlsb' | null {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  return names.includes('mimetype') && names.includes('content.xml') ? 'ods' : null;
}

function tabsOf(file: WordPackage): Workbook | ReadProblem {
  const roots = relationsOf(file, '');
  if ('code' in roots) return roots;
  const main = roots.find(({ kind }) => kind === 'officeDocument')?.target;
  const xml = main === undefined ? null : file.textOf(main);
  if (main === undefined || xml === null) return NO_WORKBOOK;
  if (typeof xml !== 'string') return xml;
  const relations = relationsOf(file, main);
  if ('code' in relations) return relations;

  const tabs: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  let root = '';
  const problem = readXml(main, xml, {
    open: (element) => {
      if (element.parent === null) root = element.name;
      if (element.name === 's:workbookPr') from1904 = ['1', 'true'].includes(attribute(element, 'date1904') ?? '');
      if (element.name !== 's:sheet') return;
      const state = attribute(element, 'state') ?? 'visible';
      tabs.push({
        name: attribute(element, 'name') ?? '',
        hidden: state !== 'visible',
        id: attribute(element, 'r:id') ?? '',
      });
    },
  });
  if (problem !== null) return problem;
  if (root !== 's:workbook') return NO_WORKBOOK;
  const context = lazy(() => contextOf(file, relations, from1904));
  let room: number = LIMITS.sheetsBytes;
  const read = (part: string): Sheet | RegisterProblem => {
    room -= file.entries.find(({ name }) => name.toLowerCase() === part.toLowerCase())?.size ?? 0;
    const megabytes = LIMITS.sheetsBytes / 1024 / 1024;
    return room < 0 ? { code: 'register-too-large', args: { part, megabytes } } : readTab(file, part, context());
  };
  return {
    from1904,
    sheets: tabs.flatMap(({ name, hidden, id }) => {
      const sheet = relations.find((relation) => relation.id === id && relation.kind === 'worksheet');
      return sheet === undefined ? [] : [{ name, hidden, read: () => read(sheet.target) }];
    }),
  };
}

const NO_WORKBOOK = { code: 'word-no-document', path: [], args: {} } as const;

function readTab(file: WordPackage, part: string, context: CellContext | ReadProblem): Sheet | RegisterProblem {
  return 'code' in context ? asRegisterProblem(context) : readSheet(file, part, context);
}

function contextOf(
  file: WordPackage,
  relations: readonly PartRelation[],
  from1904: boolean,
): CellContext | ReadProblem {
  const partOf = (kind: string): string => relations.find((relation) => relation.kind === kind)?.target ?? '';
  const strings = readStrings(file, partOf('sharedStrings'));
  if ('code' in strings) return strings;
  const styles = file.textOf(partOf('styles'));
  if (styles !== null && typeof styles !== 'string') return styles;
  const formats: readonly FormatKind[] | ReadProblem =
    styles === null ? [] : readNumberFormats(partOf('styles'), styles);
  return 'code' in formats ? formats : { strings, formats, from1904, days: new Map() };
}

function relationsOf(file: WordPackage, source: string): readonly PartRelation[] | ReadProblem {
  const part = relationsPart(source);
  const xml = file.textOf(part);
  if (xml === null) return [];
  return typeof xml === 'string' ? readRelations(part, xml, source) : xml;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
