import { Document, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { typographicSign } from './typographicSign.js';

/** A value for a data file, with the comment that stands above it. */
export type YamlValue =
  | { readonly type: 'text'; readonly text: string; readonly comment?: string }
  /** A key that is still to be filled in. */
  | { readonly type: 'blank'; readonly comment?: string }
  | { readonly type: 'list'; readonly items: readonly YamlValue[]; readonly comment?: string }
  | { readonly type: 'map'; readonly entries: ReadonlyMap<string, YamlValue>; readonly comment?: string };

/**
 * Values → the text of a data file. `readDataset` reads every one back as it was, and other YAML programs do as well:
 * what they would take for a number or a date is in quotes, but for whole numbers and days as data/README.md writes
 * them. The same values give the same text.
 *
 * @param comment lines for the head of the file; by default none
 */
export function writeYaml(root: Extract<YamlValue, { type: 'map' }>, comment?: string): string {
  const document = new Document(null, { schema: 'failsafe', customTags: (tags) => tags.concat('null') });
  document.contents = nodeOf(root, document);
  if (comment !== undefined) document.commentBefore = commented(comment);
  const [first, ...others] = (document.contents as YAMLMap<Scalar, Node>).items;
  if (first !== undefined) first.key.spaceBefore = false;
  for (const { key } of others) key.spaceBefore = true;
  return document.toString({ lineWidth: 0, indentSeq: true, nullStr: '' });
}

function nodeOf(value: YamlValue, document: Document): Node {
  switch (value.type) {
    case 'text':
      return scalarOf(value.text, document);
    case 'blank':
      return document.createNode(null);
    case 'list':
      return listOf(value.items, document);
    case 'map':
      return mapOf(value.entries, document);
  }
}

function scalarOf(text: string, document: Document): Scalar {
  const node = document.createNode(text) as Scalar;
  const quoted =
    text.includes('\n') ||
    (NUMBER_LIKE.test(text) && !isPlainNumber(text)) ||
    NOTHING.test(text) ||
    typographicSign(text) !== null;
  node.type = quoted ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
  return node;
}

/** What other programs might read as a number, a time or a sexagesimal, in any notation of YAML 1.1 or 1.2. */
const NUMBER_LIKE = /^[-+.]?\d[\d.,:_/%+\-abcdefoxABCDEFOX]*$|^[-+]?\.(?:inf|nan)$/i;

const NOTHING = /^(?:y|yes|n|no|on|off|null|~)$/i;

function isPlainNumber(text: string): boolean {
  return /^(?:0|[1-9]\d*|\d{4}-\d{2}(?:-\d{2})?)$/.test(text);
}

function listOf(items: readonly YamlValue[], document: Document): Node {
  const list = document.createNode([]) as YAMLSeq<Node>;
  list.items = items.map((item) => withComment(nodeOf(item, document), item.comment));
  return list;
}

function mapOf(entries: ReadonlyMap<string, YamlValue>, document: Document): Node {
  const map = document.createNode({}) as YAMLMap<Node, Node>;
  map.items = [...entries].map(
    ([key, value]) =>
      document.createPair(withComment(scalarOf(key, document), value.comment), nodeOf(value, document)) as Pair<
        Node,
        Node
      >,
  );
  return map;
}

function withComment(node: Node, comment: string | undefined): Node {
  if (comment !== undefined) node.commentBefore = commented(comment);
  return node;
}

/** A blank behind the "#", and nothing in it that could end the line. */
function commented(comment: string): string {
  return comment
    .split('\n')
    .map((line) => ` ${line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}`)
    .join('\n');
}
