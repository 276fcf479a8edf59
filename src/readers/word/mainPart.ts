import type { ReadProblem } from '../readProblem.js';
import { CONTENT_TYPES, isMainPart } from './contentTypes.js';
import type { WordPackage } from './openWordFile.js';
import { type PartRelation, readRelations, relationsPart } from './relations.js';

/** The part with the body, and what it is related to; a problem where the file is no Word document. */
export interface MainPart {
  /** Name in the archive. */
  readonly name: string;
  readonly relations: readonly PartRelation[];
}

export function mainPart(file: WordPackage): MainPart | ReadProblem {
  const roots = relationsOf(file, '');
  if ('code' in roots) return roots;
  const name = roots.find(({ kind }) => kind === 'officeDocument')?.target;
  if (name === undefined) return { code: 'word-no-document', path: [], args: {} };
  const types = file.textOf(CONTENT_TYPES);
  if (types === null) return { code: 'word-no-document', path: [], args: {} };
  if (typeof types !== 'string') return types;
  const isWord = isMainPart(types, name);
  if (isWord !== true) return isWord === false ? { code: 'word-no-document', path: [], args: {} } : isWord;
  const relations = relationsOf(file, name);
  return 'code' in relations ? relations : { name, relations };
}

function relationsOf(file: WordPackage, source: string): readonly PartRelation[] | ReadProblem {
  const part = relationsPart(source);
  const xml = file.textOf(part);
  if (xml === null) return [];
  return typeof xml === 'string' ? readRelations(part, xml, source) : xml;
}
