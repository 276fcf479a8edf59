import { partsOf } from './docxParts.js';
import { type ResolvedParagraph, resolveParagraph } from './resolvedParagraph.js';
import { attribute, child, descendants, elements, parseXml, type Xml } from './xml.js';

/** How the pages of one section look. */
export interface Pages {
  readonly section: Xml | undefined;
  readonly headers: { readonly first: readonly ResolvedParagraph[]; readonly default: readonly ResolvedParagraph[] };
  readonly hasFooter: boolean;
}

/** An appendix: a section behind the report's. */
export interface AppendixLayout extends Pages {
  /** Everything above the text: label, title, reference and closing mark. */
  readonly head: readonly ResolvedParagraph[];
  readonly tables: readonly Xml[];
}

/** The parts of an official report, found by their place on the page, not by the names of our styles. */
export interface Layout extends Pages {
  readonly settings: Xml;
  readonly styles: Xml;
  readonly letterhead: {
    readonly table: Xml | undefined;
    readonly cells: readonly (readonly (readonly ResolvedParagraph[])[])[];
  };
  readonly kind: ResolvedParagraph | undefined;
  readonly subject: ResolvedParagraph | undefined;
  readonly subjectMark: ResolvedParagraph | undefined;
  readonly addressees: readonly ResolvedParagraph[];
  /** Paragraphs of the body that print something, without table cells and the captions of tables. */
  readonly body: readonly ResolvedParagraph[];
  readonly end: {
    readonly table: Xml | undefined;
    readonly left: readonly ResolvedParagraph[];
    readonly right: readonly ResolvedParagraph[];
  };
  /** The paragraph above the end block. */
  readonly aboveEnd: ResolvedParagraph | undefined;
  readonly all: readonly ResolvedParagraph[];
  readonly appendices: readonly AppendixLayout[];
}

export function readLayout(bytes: Uint8Array): Layout {
  const parts = partsOf(bytes);
  const xml = (name: string): Xml => parseXml(parts[name] ?? '<none/>');
  const styles = xml('word/styles.xml');
  const resolve = (paragraph: Xml): ResolvedParagraph => resolveParagraph(paragraph, styles);
  const body = child(xml('word/document.xml'), 'w:body');
  const [report, ...behind] = sectionsOf(body);
  const section = report?.section;
  const blocks = report?.blocks ?? [];
  const tables = blocks.filter((block) => block.name === 'w:tbl');
  const [first, last] = [tables[0], tables.at(-1)];

  const middle = blocks.slice(first ? blocks.indexOf(first) + 1 : 0, last ? blocks.lastIndexOf(last) : 0);
  const paragraphs = middle.filter((block) => block.name === 'w:p').map(resolve);
  const [kind, subject, subjectMark, ...rest] = paragraphs;
  const addressees = addresseesOf(rest);
  const [end] = cellsOf(last, resolve);
  const relations = xml('word/_rels/document.xml.rels');
  const pages = (properties: Xml | undefined): Pages => {
    const header = (type: string): readonly ResolvedParagraph[] => {
      const reference = elements(properties).find(
        (e) => e.name === 'w:headerReference' && e.attributes['w:type'] === type,
      );
      const relation = elements(relations).find((e) => e.attributes.Id === reference?.attributes['r:id']);
      return relation ? descendants(xml(`word/${relation.attributes.Target}`), 'w:p').map(resolve) : [];
    };
    return {
      section: properties,
      headers: { first: header('first'), default: header('default') },
      hasFooter: child(properties, 'w:footerReference') !== undefined,
    };
  };
  const appendices = behind.map(({ section: properties, blocks: parts }) => ({
    ...pages(properties),
    ...appendixOf(parts, resolve),
  }));
  return {
    ...pages(section),
    settings: xml('word/settings.xml'),
    styles,
    letterhead: { table: first, cells: cellsOf(first, resolve) },
    kind,
    subject,
    subjectMark,
    addressees,
    body: rest.slice(addressees.length).filter(({ text, isCaption }) => text !== '' && !isCaption),
    end: { table: last, left: end?.[0] ?? [], right: end?.[1] ?? [] },
    aboveEnd: paragraphs.at(-1),
    all: [
      ...descendants(body, 'w:p').map(resolve),
      ...[pages(section), ...appendices].flatMap(({ headers }) => [...headers.first, ...headers.default]),
    ],
    appendices,
  };
}

interface Section {
  readonly section: Xml | undefined;
  readonly blocks: readonly Xml[];
}

/** A section ends with the paragraph that holds its properties; the last one's stand at the end of the body. */
function sectionsOf(body: Xml | undefined): readonly Section[] {
  const sections: { section: Xml | undefined; blocks: Xml[] }[] = [{ section: undefined, blocks: [] }];
  for (const block of elements(body)) {
    const current = sections.at(-1);
    if (block.name === 'w:sectPr') {
      if (current !== undefined) current.section = block;
      continue;
    }
    current?.blocks.push(block);
    const properties = child(block, 'w:pPr', 'w:sectPr');
    if (properties === undefined || current === undefined) continue;
    current.section = properties;
    sections.push({ section: undefined, blocks: [] });
  }
  return sections;
}

/** The head of an appendix ends with its mark: hyphens, or a drawn line. */
function appendixOf(
  blocks: readonly Xml[],
  resolve: (paragraph: Xml) => ResolvedParagraph,
): Pick<AppendixLayout, 'head' | 'tables'> {
  const paragraphs = blocks.filter(({ name }) => name === 'w:p').map(resolve);
  const mark = paragraphs.findIndex(({ text, drawn }) => text === '-----' || drawn.length > 0);
  return { head: paragraphs.slice(0, mark + 1), tables: blocks.filter(({ name }) => name === 'w:tbl') };
}

/** "Kính gửi:" and, where it stands alone, the dashed lines after it up to the one with the dot. */
function addresseesOf(paragraphs: readonly ResolvedParagraph[]): readonly ResolvedParagraph[] {
  const [label] = paragraphs;
  if (!label?.text.startsWith('Kính gửi:')) return [];
  if (label.text !== 'Kính gửi:') return [label];
  const lastLine = paragraphs.findIndex(({ text }) => /^- .*\.$/.test(text));
  return paragraphs.slice(0, lastLine + 1);
}

function cellsOf(
  table: Xml | undefined,
  resolve: (paragraph: Xml) => ResolvedParagraph,
): readonly (readonly (readonly ResolvedParagraph[])[])[] {
  return elements(table)
    .filter(({ name }) => name === 'w:tr')
    .map((row) =>
      elements(row)
        .filter(({ name }) => name === 'w:tc')
        .map((cell) => descendants(cell, 'w:p').map(resolve)),
    );
}

export function isBorderless(table: Xml | undefined): boolean {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    attribute(table, ['w:tblPr', 'w:tblBorders', `w:${side}`], 'w:val'),
  );
  return (
    borders.every((border) => border === 'none' || border === 'nil') && descendants(table, 'w:tcBorders').length === 0
  );
}
