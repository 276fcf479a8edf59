import type { Finding } from '../../diagnostics/finding.js';
import { LIMITS } from '../../diagnostics/limits.js';
import { CONTENT_TYPES } from '../../readers/word/contentTypes.js';
import { mainPart } from '../../readers/word/mainPart.js';
import { openWordFile, type WordPackage } from '../../readers/word/openWordFile.js';
import { partsOf } from '../../readers/word/readParts.js';
import type { PartRelation } from '../../readers/word/relations.js';
import { acceptChanges } from './acceptChanges.js';
import { boxCopiesIn } from './boxCopies.js';
import { paragraphsIn } from './paragraph.js';
import type { TemplatePart } from './templatePart.js';
import { NO_STYLES, readStyles, type WordStyles } from './wordStyles.js';
import { readTree } from './wordTree.js';

/** A Word template that was opened. */
export interface OpenedTemplate {
  readonly file: WordPackage;
  /** The body first, then headers and footers; each in the order of its file's relations. */
  readonly parts: readonly TemplatePart[];
  /** Notes are filled where their marks stand. */
  readonly notes: readonly TemplatePart[];
  readonly styles: WordStyles;
  /** The part with the numbered lists; null for none. */
  readonly numbering: { readonly name: string; readonly xml: string } | null;
  /** [Content_Types].xml */
  readonly types: string;
}

/** Nothing is run and no link is followed; what cannot be read is said. */
export function openTemplate(bytes: Uint8Array): OpenedTemplate | Finding {
  const file = openWordFile(bytes);
  if ('code' in file) return file;
  const main = mainPart(file);
  if ('code' in main) return main;
  const types = String(file.textOf(CONTENT_TYPES));
  if (/macroEnabled(?:Template)?\.main\+xml/i.test(types))
    return { code: 'template-word-macros', path: [], range: [0, 0], args: {} };
  const { name, relations } = main;
  const wanted = (['header', 'footer'] as const).flatMap((kind) =>
    partsOf(relations, kind).map((part) => [kind, part] as const),
  );
  const held = { elements: 0 };
  const parts = readAll(file, [['body', name], ...wanted], held);
  if ('code' in parts) return parts;
  const notes = readAll(
    file,
    (['footnote', 'endnote'] as const).flatMap((kind) => partsOf(relations, kind).map((part) => [kind, part] as const)),
    held,
  );
  if ('code' in notes) return notes;
  const styled = related(file, relations, 'styles');
  if (styled !== null && 'code' in styled) return styled;
  const styles = styled === null ? NO_STYLES : readStyles(styled.name, styled.xml);
  if ('code' in styles) return styles;
  const numbering = related(file, relations, 'numbering');
  if (numbering !== null && 'code' in numbering) return numbering;
  return { file, parts, notes, styles, numbering, types };
}

/** The only length that a tree is measured by. */
const TOO_MUCH: Finding = {
  code: 'template-too-much',
  path: [],
  range: [0, 0],
  args: { what: 'elements', limit: LIMITS.template.elements },
};

function readAll(
  file: WordPackage,
  wanted: readonly (readonly [TemplatePart['kind'], string])[],
  held: { elements: number },
): readonly TemplatePart[] | Finding {
  const parts: TemplatePart[] = [];
  for (const [kind, name] of wanted) {
    const xml = file.textOf(name);
    if (xml === null) continue;
    if (typeof xml !== 'string') return xml;
    const came = readTree(name, xml, held);
    if ('code' in came) return came.code === 'document-too-long' ? TOO_MUCH : came;
    const accepted = acceptChanges(xml, came);
    const root = accepted.changes === 0 ? came : readTree(name, accepted.xml);
    if ('code' in root) return root;
    const copies = boxCopiesIn(root);
    parts.push({ name, kind, ...accepted, root, copies, paragraphs: paragraphsIn(root, copies) });
  }
  return parts;
}

function related(
  file: WordPackage,
  relations: readonly PartRelation[],
  kind: string,
): { readonly name: string; readonly xml: string } | null | Exclude<ReturnType<typeof openWordFile>, WordPackage> {
  const name = relations.find((one) => one.kind === kind)?.target;
  const xml = name === undefined ? null : file.textOf(name);
  if (name === undefined || xml === null) return null;
  return typeof xml === 'string' ? { name, xml } : xml;
}
