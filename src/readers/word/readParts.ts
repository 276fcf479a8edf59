import { createBudget } from '../budget.js';
import type { Place } from '../readDocument.js';
import type { ReadProblem } from '../readProblem.js';
import { mainPart } from './mainPart.js';
import type { WordPackage } from './openWordFile.js';
import type { PartText } from './part.js';
import { readPart } from './readPart.js';
import { NO_TEXT_STYLES, readTextStyles, type TextStyles } from './readTextStyles.js';
import type { PartRelation } from './relations.js';

/** A part that readers see, with its XML. */
export interface SeenPart extends PartText {
  readonly name: string;
  readonly xml: string;
}

/** Kinds of related parts that have text, in the order in which they are read. */
const REGIONS = ['header', 'footer', 'footnote', 'endnote'] as const;

/** The body first, then headers, footers and notes. Parts are found by their relations: their names are free. */
export function readParts(file: WordPackage): readonly SeenPart[] | ReadProblem {
  const found = mainPart(file);
  if ('code' in found) return found;
  const { name: main, relations } = found;
  const styles = stylesOf(file, relations);
  if ('code' in styles) return styles;
  const wanted = REGIONS.flatMap((region) => partsOf(relations, region).map((name) => ({ name, region })));
  const parts: SeenPart[] = [];
  const budget = createBudget();
  for (const { name, region } of [{ name: main, region: 'body' as const }, ...wanted]) {
    const xml = file.textOf(name);
    if (xml === null) {
      if (name === main) return { code: 'word-no-document', path: [], args: {} };
      continue;
    }
    if (typeof xml !== 'string') return xml;
    const text = readPart(xml, { part: name, region, styles, budget });
    if ('code' in text) return text;
    parts.push({ ...text, name, xml });
  }
  return parts;
}

/** Every part once, also where two sections share a header. */
export function partsOf(relations: readonly PartRelation[], region: Place['region']): readonly string[] {
  const kinds = [region, `${region}s`];
  return [...new Set(relations.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target))];
}

function stylesOf(file: WordPackage, relations: readonly PartRelation[]): TextStyles | ReadProblem {
  const part = relations.find(({ kind }) => kind === 'styles')?.target;
  const xml = part === undefined ? null : file.textOf(part);
  if (part === undefined || xml === null) return NO_TEXT_STYLES;
  return typeof xml === 'string' ? readTextStyles(part, xml) : xml;
}
