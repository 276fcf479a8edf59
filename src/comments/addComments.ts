import type { Place } from '../readers/readDocument.js';
import type { ReadProblem } from '../readers/readProblem.js';
import { CONTENT_TYPES } from '../readers/word/contentTypes.js';
import { openWordFile, type WordPackage } from '../readers/word/openWordFile.js';
import { type PlacedPassage, placePassages } from '../readers/word/placePassages.js';
import { readParts, type SeenPart } from '../readers/word/readParts.js';
import { readRelations, relationsPart } from '../readers/word/relations.js';
import { applyEdits } from '../readers/xml/edit.js';
import { readXml } from '../readers/xml/readXml.js';
import { newEntry } from '../readers/zip/newEntry.js';
import { replaceEntries } from '../readers/zip/replaceEntries.js';
import { anchorEdits, type ControlEnds } from './anchors.js';
import type { Comment, Commenter } from './comment.js';
import { beforeEnd, firstFreeId, newCommentsPart, withComments } from './commentsPart.js';
import { notYetMade } from './notYetMade.js';

const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const STRICT = 'http://purl.oclc.org/ooxml/';

/**
 * A copy of a Word file with comments in its margin, but for those that it has; nothing else of it changes. Word has
 * comments in the body only: what stands in headers, notes and text boxes is remarked on at the document's first words.
 */
export function addComments(bytes: Uint8Array, wanted: readonly Comment[], by: Commenter): Uint8Array | ReadProblem {
  if (wanted.length === 0) return bytes;
  const file = openWordFile(bytes);
  if ('code' in file) return file;
  const parts = readParts(file);
  if ('code' in parts) return parts;
  const [main] = parts;
  const existing = main === undefined ? null : commentsPartOf(file, main);
  if (main === undefined || existing === null) throw new Error('A document without a main part was read');
  if ('code' in existing) return existing;
  const ends = controlEnds(main);
  if ('code' in ends) return ends;
  const comments = existing.xml === null ? wanted : notYetMade(wanted, by.author, existing.name, existing.xml);
  if ('code' in comments) return comments;
  if (comments.length === 0) return bytes;

  const first = firstFreeId(existing.xml ?? '');
  const numbered = comments.map((comment, index) => ({ ...comment, id: first + index }));
  const passages = placePassages(parts).filter((placed) => placed.part === main && isCommentable(placed));
  const byPlace = new Map(passages.toReversed().map((placed) => [placeKey(placed.place), placed]));
  const edits = numbered.flatMap((comment) => {
    const own = comment.place === null ? undefined : byPlace.get(placeKey(comment.place));
    const passage = (own ?? passages[0])?.passage;
    return passage === undefined ? [] : anchorEdits(passage, own === undefined ? START : comment, comment.id, ends);
  });
  const namespace = namespaceOf(main);
  const content =
    existing.xml === null
      ? newCommentsPart(numbered, by, namespace)
      : withComments(existing.xml, numbered, by, namespace);
  return rewritten(file, [
    [main.name, applyEdits(main.xml, edits)],
    [existing.name, content],
    ...(existing.xml === null ? registered(file, main, existing.name, namespace) : []),
  ]);
}

const START = { start: 0, end: 1 };

function isCommentable({ place: { region }, passage }: PlacedPassage): boolean {
  return (region === 'body' || region === 'table') && !passage.isCopy && passage.pieces.length > 0;
}

function placeKey({ region, paragraph }: Place): string {
  return `${region} ${paragraph}`;
}

interface CommentsPart {
  readonly name: string;
  /** Null where the document has no comments yet. */
  readonly xml: string | null;
}

function commentsPartOf(file: WordPackage, main: SeenPart): CommentsPart | ReadProblem {
  const part = relationsPart(main.name);
  const xml = file.textOf(part);
  const relations = typeof xml === 'string' ? readRelations(part, xml, main.name) : (xml ?? []);
  if ('code' in relations) return relations;
  const name = relations.find(({ kind }) => kind === 'comments')?.target;
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
  const content = name === undefined ? null : file.textOf(name);
  if (name !== undefined && typeof content === 'string') return { name, xml: content };
  if (content !== null && typeof content !== 'string') return content;
  return { name: freeName(file, `${folder}comments`), xml: null };
}

function freeName({ entries }: WordPackage, stem: string): string {
  const taken = new Set(entries.map(({ name }) => name.toLowerCase()));
  let name = `${stem}.xml`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${number}.xml`;
  return name;
}

/** What tells Word of a new part: its relation to the document, and its kind. */
function registered(
  file: WordPackage,
  main: SeenPart,
  name: string,
  namespace: string,
): readonly (readonly [string, string])[] {
  const base = namespace.startsWith(STRICT)
    ? `${STRICT}officeDocument/relationships`
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageBase = 'http://schemas.openxmlformats.org/package/2006';
  const part = relationsPart(main.name);
  const given = file.textOf(part);
  const relations = typeof given === 'string' ? given : `<Relationships xmlns="${packageBase}/relationships"/>`;
  const types = file.textOf(CONTENT_TYPES);
  if (typeof types !== 'string') throw new Error('A package without content types was read');
  const relation = `<Relationship xmlns="${packageBase}/relationships" Id="${freeRelation(relations)}" Type="${base}/comments" Target="/${name}"/>`;
  const override = `<Override xmlns="${packageBase}/content-types" PartName="/${name}" ContentType="${KIND}"/>`;
  return [
    [part, beforeEnd(relations, relation)],
    [CONTENT_TYPES, beforeEnd(types, override)],
  ];
}

function freeRelation(xml: string): string {
  const taken = new Set(Array.from(xml.matchAll(/"bhxhReport(\d{1,9})"/g), ([, number]) => Number(number)));
  let number = 1;
  while (taken.has(number)) number += 1;
  return `bhxhReport${number}`;
}

function controlEnds({ name, xml }: SeenPart): ControlEnds | ReadProblem {
  const ends = new Map<number, number>();
  const problem = readXml(name, xml, {
    close: (element, _, end) => {
      if (element.name === 'w:sdt') ends.set(element.start, end);
      return null;
    },
  });
  return problem ?? ends;
}

/** Transitional or strict, as the document itself. */
function namespaceOf({ xml }: SeenPart): string {
  const strict = `${STRICT}wordprocessingml/main`;
  return xml.includes(strict) ? strict : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
}

function rewritten({ entries, bytesOf }: WordPackage, parts: readonly (readonly [string, string])[]): Uint8Array {
  const names = new Map(entries.map(({ name }) => [name.toLowerCase(), name]));
  const encoded = parts.map(([name, xml]) => {
    return [names.get(name.toLowerCase()) ?? name, bytesOf(name, xml)] as const;
  });
  const added = encoded.filter(([name]) => !names.has(name.toLowerCase())).map(([name]) => newEntry(name));
  return replaceEntries([...entries, ...added], new Map(encoded));
}
