import type { ReadProblem } from '../../readers/readProblem.js';
import { mainPart } from '../../readers/word/mainPart.js';
import type { WordPackage } from '../../readers/word/openWordFile.js';
import type { LaidBlock, LaidDocument, LaidSection } from './laidDocument.js';
import type { LaidParagraph } from './laidParagraph.js';
import { NO_PAGES, paragraphsIn, readPages } from './readPages.js';
import { readTree } from './readTree.js';
import { type Looks, settleParagraph } from './settleParagraph.js';
import { createStyles } from './styles.js';
import { child, contentsOf, descendants, type XmlNode } from './xmlNode.js';

/** A Word file as a printer would see it: parts are found by their relations, names of styles say nothing. */
export function readLaidDocument(file: WordPackage): LaidDocument | ReadProblem {
  const main = mainPart(file);
  if ('code' in main) return main;
  const trees = new Map<string, XmlNode>();
  const read = (part: string, looks: Looks | null): XmlNode | undefined | ReadProblem => {
    const ready = trees.get(part);
    const xml = ready === undefined ? file.textOf(part) : null;
    if (xml === null) return ready;
    if (typeof xml !== 'string') return xml;
    const tree = readTree(part, xml, looks === null ? undefined : (node) => settleParagraph(node, looks));
    if (!('code' in tree)) trees.set(part, tree);
    return tree;
  };
  const related = (kind: string) => main.relations.find((one) => one.kind === kind)?.target;
  const shared: (XmlNode | undefined)[] = [];
  for (const kind of ['styles', 'numbering', 'theme']) {
    const part = related(kind);
    const tree = part === undefined ? undefined : read(part, null);
    if (tree !== undefined && 'code' in tree) return tree;
    shared.push(tree);
  }
  const looks: Looks = { styles: createStyles(shared[0], shared[1]), fonts: themeFonts(shared[2]) };
  for (const { kind, target } of main.relations) {
    const tree = kind === 'header' || kind === 'footer' ? read(target, looks) : undefined;
    if (tree !== undefined && 'code' in tree) return tree;
  }
  const document = read(main.name, looks);
  if (document === undefined) return { code: 'word-no-document', path: [], args: {} };
  if ('code' in document) return document;
  const target = new Map(main.relations.map((one) => [one.id, one.target]));
  const sections = sectionsOf(child(document, 'w:body'), (id) => trees.get(target.get(id) ?? ''));
  const aside = main.relations.filter(({ kind }) => kind === 'header' || kind === 'footer');
  const all = [document, ...aside.map((one) => trees.get(one.target))].flatMap(paragraphsIn);
  return { sections, all: all.filter(({ text }) => text.trim() !== '') };
}

/** A section ends with the paragraph that holds its properties; the last one's stand at the end of the body. */
function sectionsOf(body: XmlNode | undefined, partOf: (id: string) => XmlNode | undefined): readonly LaidSection[] {
  const sections: LaidSection[] = [];
  let blocks: LaidBlock[] = [];
  let pages = NO_PAGES;
  const end = (properties: XmlNode | undefined): void => {
    pages = readPages(properties, pages, partOf);
    sections.push({ blocks, pages });
    blocks = [];
  };
  for (const node of contentsOf(body)) {
    if (node.name === 'w:p' && node.paragraph !== null) {
      blocks.push({ type: 'paragraph', paragraph: node.paragraph });
      const properties = child(node, 'w:sectPr');
      if (properties !== undefined) end(properties);
    } else if (node.name === 'w:tbl') blocks.push({ type: 'table', cells: cellsOf(node), node });
    else if (node.name === 'w:sectPr') end(node);
  }
  if (blocks.length > 0 || sections.length === 0) end(undefined);
  return sections;
}

function cellsOf(table: XmlNode): readonly (readonly (readonly LaidParagraph[])[])[] {
  return contentsOf(table)
    .filter(({ name }) => name === 'w:tr')
    .map((row) =>
      contentsOf(row)
        .filter(({ name }) => name === 'w:tc')
        .map(paragraphsIn),
    );
}

function themeFonts(theme: XmlNode | undefined): Readonly<Record<string, string>> {
  const fonts = ['minor', 'major'].flatMap((kind) => {
    const font = child(descendants(theme, `a:${kind}Font`)[0], 'a:latin')?.at.typeface;
    return font === undefined || font === '' ? [] : [[kind, font]];
  });
  return Object.fromEntries(fonts);
}
