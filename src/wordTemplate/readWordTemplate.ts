import type { Finding } from '../diagnostics/finding.js';
import type { TextSource } from '../diagnostics/source.js';
import type { Chunk } from './chunks/chunk.js';
import { createChunkWriter } from './chunks/chunkWriter.js';
import type { Emission, Plan } from './chunks/emission.js';
import { emitNode } from './chunks/emitNode.js';
import { touchedNodes } from './chunks/touchedNodes.js';
import { readBlocks } from './read/blocks.js';
import { checkedText } from './read/checkedText.js';
import { faultFindings } from './read/faultFindings.js';
import { notesAt } from './read/notesAt.js';
import { numberedLists } from './read/numberedLists.js';
import { type OpenedTemplate, openTemplate } from './read/openTemplate.js';
import { partialName } from './read/partialName.js';
import { placeBlocks, showsOnly } from './read/placement.js';
import type { TemplatePart } from './read/templatePart.js';
import { unreadTags } from './read/unreadTags.js';
import { valueCells } from './read/valueCells.js';
import { piecesOf, tagsOf, type WordTag } from './read/wordTag.js';
import { childOf, type WordNode } from './read/wordTree.js';

/** A Word file as a template: its tags as text of the language of templates, its XML in chunks. */
export interface WordTemplate {
  readonly opened: OpenedTemplate;
  /** The tags alone, for checking; a place in it is a place in the file. */
  readonly source: TextSource;
  /** Wrong places of tags and blocks, and warnings; the names in the tags are not yet looked at. */
  readonly findings: readonly Finding[];
  /** Stretches of `source` in which names cannot be judged: their block has no end. */
  readonly doubtful: readonly (readonly [start: number, end: number])[];
  /** Partials that stand in the midst of a paragraph, with their places. */
  readonly linePartials: readonly { readonly name: string; readonly range: readonly [number, number] }[];
  /** What is run: tags and marks of chunks. Empty where the findings hold an error. */
  readonly text: string;
  readonly chunks: readonly Chunk[];
}

/** Reads a Word file as a template, or says why it cannot be read. */
export function readWordTemplate(file: string, bytes: Uint8Array): WordTemplate | Finding {
  const opened = openTemplate(bytes);
  if ('code' in opened) return opened;
  const all = [...opened.parts, ...opened.notes];
  const paragraphs = all.flatMap((part) => part.paragraphs);
  const tags = new Map(paragraphs.map((paragraph) => [paragraph.node, tagsOf(paragraph)] as const));
  const tagsIn = (paragraph: (typeof paragraphs)[number]): readonly WordTag[] => tags.get(paragraph.node) ?? [];
  const read = readBlocks(paragraphs.map((paragraph) => [paragraph, tagsIn(paragraph)] as const));
  const placement = placeBlocks(read.blocks, paragraphs, tagsIn);
  const notes = notesAt(opened, tags, read.blocks);
  const { source, rangeOf, doubtful } = checkedText(file, opened, tags, read, notes);
  const partialParagraphs = new Set(
    paragraphs.filter((one) => isPartialAlone(tagsIn(one)) && showsOnly(one, tagsIn(one))).map(({ node }) => node),
  );
  const lone = [...tags.values()]
    .flat()
    .filter(({ kind, paragraph }) => kind === 'partial' && !partialParagraphs.has(paragraph.node));
  const faults = [...read.faults, ...placement.faults];
  const findings = [
    ...faultFindings(faults, rangeOf),
    ...withoutTags([...tags.values()].flat()),
    ...trackedChanges(all),
    ...unreadTags(opened),
  ];
  const base = {
    opened,
    source,
    findings,
    doubtful,
    linePartials: lone.map((tag) => ({ name: partialName(tag.source), range: rangeOf(tag) })),
  };
  if (faults.length > 0) return { ...base, text: '', chunks: [] };

  const lists = numberedLists(paragraphs, read.blocks, placement, opened.styles);
  const pieces = new Map(
    paragraphs.flatMap((paragraph) => paragraph.pieces.map((piece) => [piece.node, piece] as const)),
  );
  const touched = touchedNodes(paragraphs, tags, placement, lists, notes, all);
  const cells = valueCells(paragraphs, tags, placement.moved);
  const tagsAt = tagsByPiece(tags);
  const plan: Plan = {
    placement,
    lists,
    tags,
    pieces,
    tagsAt,
    touched,
    partialParagraphs,
    valueCells: cells,
    notes,
    rangeOf,
  };
  const writer = createChunkWriter();
  for (const part of opened.parts) writePart(part, { writer, plan, part, listed: 0 });
  return { ...base, text: writer.source(), chunks: writer.chunks };
}

function tagsByPiece(tags: ReadonlyMap<WordNode, readonly WordTag[]>): ReadonlyMap<WordNode, readonly WordTag[]> {
  const found = new Map<WordNode, WordTag[]>();
  for (const own of tags.values()) {
    for (const tag of own) {
      for (const { node } of piecesOf(tag)) {
        const before = found.get(node);
        if (before === undefined) found.set(node, [tag]);
        else before.push(tag);
      }
    }
  }
  return found;
}

function withoutTags(tags: readonly WordTag[]): readonly Finding[] {
  const isNone = tags.every(({ kind }) => kind === 'comment');
  return isNone ? [{ code: 'template-word-no-tags', path: [], range: [0, 0], args: {} }] : [];
}

/** Tracked changes are accepted, and told. */
function trackedChanges(parts: readonly TemplatePart[]): readonly Finding[] {
  const count = parts.reduce((sum, { changes }) => sum + changes, 0);
  return count === 0 ? [] : [{ code: 'template-word-tracked', path: [], range: [0, 0], args: { count } }];
}

/** Parts without tags are not written down, and stay as they are. */
function writePart(part: TemplatePart, emission: Emission): void {
  const { writer, plan } = emission;
  if (!plan.touched.has(part.root)) return;
  writer.enter(part.xml);
  writer.add({ type: 'part', name: part.name });
  emitNode(part.root, emission);
  writer.copyTo(part.xml.length);
}

/** Conditions round it may stand beside a partial; a section's end may not. */
function isPartialAlone(tags: readonly WordTag[]): boolean {
  const [first] = tags;
  const properties = first === undefined ? null : childOf(first.paragraph.node, 'w:pPr');
  const endsSection = properties !== null && childOf(properties, 'w:sectPr') !== null;
  return !endsSection && tags.some(({ kind }) => kind === 'partial') && tags.every(({ kind }) => kind !== 'other');
}
