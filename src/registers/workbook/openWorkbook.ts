import type { ReadProblem } from '../../readers/readProblem.js';
import { openWordFile, type WordPackage } from '../../readers/word/openWordFile.js';
import { type PartRelation, readRelations, relationsPart } from '../../readers/word/relations.js';
import { attribute } from '../../readers/xml/element.js';
import { readXml } from '../../readers/xml/readXml.js';
import type { RegisterBudget } from '../budget.js';
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
export function openWorkbook(bytes: Uint8Array, budget: RegisterBudget): Workbook | RegisterProblem {
  const file = openWordFile(bytes);
  if ('code' in file) return asRegisterProblem(file);
  const other = otherFormat(file);
  if (other !== null) return { code: 'register-format', args: { format: other } };
  const workbook = tabsOf(file, budget);
  return 'code' in workbook ? asRegisterProblem(workbook) : workbook;
}

/** Workbooks of other programs that are zip archives too. */
function otherFormat({ entries }: WordPackage): 'ods' | 'xlsb' | null {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  return names.includes('mimetype') && names.includes('content.xml') ? 'ods' : null;
}

function tabsOf(file: WordPackage, budget: RegisterBudget): Workbook | ReadProblem {
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
  const context = lazy(() => contextOf(file, relations, from1904, budget));
  return {
    from1904,
    sheets: tabs.flatMap(({ name, hidden, id }) => {
      const sheet = relations.find((relation) => relation.id === id && relation.kind === 'worksheet');
      return sheet === undefined ? [] : [{ name, hidden, read: () => readTab(file, sheet.target, context(), budget) }];
    }),
  };
}

const NO_WORKBOOK = { code: 'word-no-document', path: [], args: {} } as const;

function readTab(
  file: WordPackage,
  part: string,
  context: CellContext | RegisterProblem,
  budget: RegisterBudget,
): Sheet | RegisterProblem {
  return 'code' in context ? context : readSheet(file, part, context, budget);
}

function contextOf(
  file: WordPackage,
  relations: readonly PartRelation[],
  from1904: boolean,
  budget: RegisterBudget,
): CellContext | RegisterProblem {
  const partOf = (kind: string): string => relations.find((relation) => relation.kind === kind)?.target ?? '';
  const strings = readStrings(file, partOf('sharedStrings'), budget);
  if ('code' in strings) return strings;
  const styles = file.textOf(partOf('styles'));
  if (styles !== null && typeof styles !== 'string') return asRegisterProblem(styles);
  const formats: readonly FormatKind[] | ReadProblem =
    styles === null ? [] : readNumberFormats(partOf('styles'), styles);
  return 'code' in formats ? asRegisterProblem(formats) : { strings, formats, from1904, days: new Map() };
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
