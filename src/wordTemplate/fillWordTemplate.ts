import type { Finding } from '../diagnostics/finding.js';
import { LIMITS } from '../diagnostics/limits.js';
import { locateAll } from '../diagnostics/locatedFinding.js';
import { CONTENT_TYPES } from '../readers/word/contentTypes.js';
import { replaceEntries } from '../readers/zip/replaceEntries.js';
import { cutAtMarks } from '../report/template/chunkMarks.js';
import type { FilledWord, Finish } from '../report/template/renderer.js';
import type { Tokens } from '../report/template/tokens.js';
import { BUILT_AT } from '../writers/docx/package/isAsBuilt.js';
import type { Chunk } from './chunks/chunk.js';
import { assemble } from './fill/assemble.js';
import { fixedWords } from './fill/fixedWords.js';
import { settleIds } from './fill/settleIds.js';
import { withLists } from './fill/withLists.js';
import { withNotes } from './fill/withNotes.js';
import type { WordTemplate } from './readWordTemplate.js';

/** UTF-16 units that the parts will have: what a loop repeats a thousand times may be a page. */
function lengthOf(printed: string, chunks: readonly Chunk[]): number {
  let length = 0;
  for (const piece of cutAtMarks(printed)) {
    const chunk = typeof piece === 'number' ? chunks[piece] : undefined;
    length += typeof piece === 'string' ? piece.length : chunk?.type === 'xml' ? chunk.xml.length : 0;
  }
  return length;
}

/** The Word file of a template, filled with what its tags printed. Parts in which nothing is filled stay byte for byte. Null where it would be larger than what can be read again. */
export function fillWordTemplate(
  { opened, chunks, source }: WordTemplate,
  printed: string,
  tokens: Tokens,
  finish: Finish,
): FilledWord | null {
  const { file, notes, numbering, styles, types } = opened;
  if (lengthOf(printed, chunks) > LIMITS.document.part) return null;
  const assembled = assemble(printed, { chunks, tokens, finish, styles });
  const lists = withLists(numbering, assembled.lists.added);
  const filled = new Map([...assembled.parts].map(([name, xml]) => [name, lists.inPart(xml)]));
  const noted = new Set(
    chunks.flatMap((chunk) => (chunk.type === 'note' ? [`${chunk.note.kind} ${chunk.note.id}`] : [])),
  );
  for (const part of notes) {
    const xml = withNotes(part, assembled.notes, noted);
    if (xml !== part.xml) filled.set(part.name, lists.inPart(xml));
  }
  for (const { name, xml, changes } of [...opened.parts, ...notes])
    if (changes > 0 && !filled.has(name)) filled.set(name, xml);
  const others = [...opened.parts, ...notes].filter(({ name }) => !filled.has(name)).map(({ xml }) => xml);
  const replaced = new Map<string, string>(settleIds(filled, others));
  if (numbering !== null && lists.numbering !== numbering.xml) replaced.set(numbering.name, lists.numbering);
  const ofDocument = types.replace(/wordprocessingml\.template\.main\+xml/g, 'wordprocessingml.document.main+xml');
  if (ofDocument !== types) replaced.set(CONTENT_TYPES, ofDocument);

  const names = new Map(file.entries.map(({ name }) => [name.toLowerCase(), name]));
  const encoded = [...replaced].map(([name, xml]) => {
    return [names.get(name.toLowerCase()) ?? name, file.bytesOf(name, xml)] as const;
  });
  // A row that is repeated is one place of the template.
  const empty = new Map(assembled.emptyCells.map((range) => [range[0], range]));
  const findings = [...empty.values()].map((range): Finding => {
    const args = { tag: source.text.slice(...range) };
    return { code: 'template-word-cell-empty', path: [], range, args };
  });
  return {
    // It is as it was built until somebody saves it again, and may till then be built anew.
    bytes: replaceEntries(file.entries, new Map(encoded), BUILT_AT),
    body: [...assembled.body, ...fixedWords(opened, new Set(assembled.parts.keys()), noted)],
    findings: locateAll(source, findings),
  };
}
