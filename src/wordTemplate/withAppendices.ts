import { mainPart } from '../readers/word/mainPart.js';
import { openWordFile, type WordPackage } from '../readers/word/openWordFile.js';
import { replaceEntries } from '../readers/zip/replaceEntries.js';
import type { Profile } from '../report/profile/profile.js';
import type { Appendix } from '../report/tree.js';
import { BUILT_AT } from '../writers/docx/package/isAsBuilt.js';
import type { PartialPlace } from './chunks/chunk.js';
import { type RunLook, runsOf } from './chunks/look.js';
import { sheetWidth } from './chunks/widthOf.js';
import { nextSection, sectionEnd } from './fill/nextSection.js';
import { settleIds } from './fill/settleIds.js';
import { appendixLine, wordBlock } from './fill/wordBlock.js';
import { NO_STYLES, readStyles, type WordStyles } from './read/wordStyles.js';
import { childOf, readTree } from './read/wordTree.js';

/**
 * A filled Word file with appendices behind it, each on sheets like those of its last section, with pages that are
 * counted from 1 (NĐ 30/2020, PL I, III.1.đ; HD 05-HD/VPTW, Mục II.1), in the styles that the file has for them.
 */
export function withAppendices(
  bytes: Uint8Array,
  appendices: readonly Appendix[],
  { subjectMark }: Profile,
): Uint8Array {
  if (appendices.length === 0) return bytes;
  const file = read(openWordFile(bytes));
  const main = read(mainPart(file));
  const stylesPart = main.relations.find(({ kind }) => kind === 'styles')?.target;
  const stylesXml = stylesPart === undefined ? null : file.textOf(stylesPart);
  const styles = typeof stylesXml === 'string' ? read(readStyles(stylesPart ?? '', stylesXml)) : NO_STYLES;
  const xml = textOf(file, main.name);
  const body = childOf(read(readTree(main.name, xml)), 'w:body');
  if (body === null) throw new Error('A filled Word file has no body');
  const last = body.children.at(-1);
  const section = last?.name === 'w:sectPr' ? last : null;
  const prefix = body.element.rawName.slice(0, -'body'.length);
  const own = section === null ? `<${prefix}sectPr/>` : xml.slice(section.start, section.end);
  const place: PartialPlace = {
    name: '',
    isLine: false,
    paragraph: { open: `<${prefix}p>`, close: `</${prefix}p>`, hasLook: false },
    look: { prefix, properties: '', hidesFrame: false },
    width: section === null ? 0 : sheetWidth(section),
  };
  const behind = nextSection(own, prefix);
  const pages = appendices.map((one) => appendixXml(one, subjectMark, place, styles));
  const added = `${sectionEnd(own, prefix)}${pages.join(sectionEnd(behind, prefix))}${behind}`;
  const at = section?.start ?? body.closeStart;
  const whole = xml.slice(0, at) + added + xml.slice(section?.end ?? at);
  const others = file.entries
    .filter(({ name }) => /\.xml$/i.test(name) && name.toLowerCase() !== main.name.toLowerCase())
    .map(({ name }) => file.textOf(name))
    .filter((text) => typeof text === 'string');
  const settled = settleIds(new Map([[main.name, whole]]), others);
  const names = new Map(file.entries.map(({ name }) => [name.toLowerCase(), name]));
  const replaced = [...settled].map(
    ([name, text]) => [names.get(name.toLowerCase()) ?? name, file.bytesOf(name, text)] as const,
  );
  return replaceEntries(file.entries, new Map(replaced), BUILT_AT);
}

/** Label, title and reference in the middle, the mark of the decree under them, then the text. */
function appendixXml(
  { label, title, reference, body }: Appendix,
  mark: string | null,
  place: PartialPlace,
  styles: WordStyles,
): string {
  const line = (inlines: Parameters<typeof runsOf>[0], names: readonly string[], emphasis: Emphasis): string =>
    appendixLine((look: RunLook) => runsOf(inlines, look, emphasis), names, place, styles);
  const text = (value: string) => [{ type: 'text', value }] as const;
  return [
    line(text(label), ['appendix label', 'phụ lục'], { bold: true, italics: false }),
    line(title, ['appendix title', 'tên phụ lục'], { bold: true, italics: false }),
    ...(reference.length === 0
      ? []
      : [line(reference, ['appendix reference', 'kèm theo'], { bold: false, italics: true })]),
    ...(mark === null ? [] : [line(text(mark), [], { bold: false, italics: false })]),
    ...body.flatMap((block) => wordBlock(block, place, styles)),
    // A section may not end with a table.
    `${place.paragraph.open}${place.paragraph.close}`,
  ].join('');
}

type Emphasis = NonNullable<Parameters<typeof runsOf>[2]>;

/** What was filled a moment ago can be read. */
function read<Found extends object>(found: Found): Exclude<Found, { readonly code: string }> {
  if ('code' in found) throw new Error(`A filled Word file cannot be read: ${String(found.code)}`);
  return found as Exclude<Found, { readonly code: string }>;
}

function textOf(file: WordPackage, part: string): string {
  const text = file.textOf(part);
  if (typeof text !== 'string') throw new Error(`A filled Word file has no ${part}`);
  return text;
}
