import fc from 'fast-check';
import { Document, isCollection, isScalar, type Node, visit } from 'yaml';
import type { Raw } from '../support/raw.js';

/** How a file is written: nothing of it changes what the file says. */
export interface YamlStyle {
  /** Which collections stand in braces or brackets: every so-manieth, in the order of the file; 0: none. */
  readonly braces: number;
  readonly strings: 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL';
  /** Longer lines are broken, inside braces and quotes too; 0: none. */
  readonly width: number;
  /** Every so-manieth node has a comment; 0: none. */
  readonly comments: number;
  readonly eol: '\n' | '\r\n';
}

export const yamlStyles: fc.Arbitrary<YamlStyle> = fc.record({
  braces: fc.constantFrom(0, 2, 3, 5),
  strings: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL'),
  width: fc.constantFrom(0, 40, 80),
  comments: fc.constantFrom(0, 3, 7),
  eol: fc.constantFrom('\n', '\r\n'),
});

/** The data in that style; comments are called "ghi chú 1", "ghi chú 2"… */
export function styledYaml(raw: Raw, { braces, strings, width, comments, eol }: YamlStyle): string {
  const document = new Document(raw, { schema: 'failsafe' });
  let [collections, nodes] = [0, 0];
  visit(document, {
    Node(key, node) {
      const at = ++nodes;
      if (comments > 0 && at % comments === 0 && key !== 'key') comment(node, at);
      if (isCollection(node) && at > 1 && braces > 0 && ++collections % braces === 0) node.flow = true;
    },
  });
  const text = document.toString({ defaultStringType: strings, defaultKeyType: 'PLAIN', lineWidth: width });
  return text.replaceAll('\n', eol);
}

function comment(node: Node, at: number): void {
  // A comment behind a text of several lines would be part of it.
  if (isScalar(node) && at % 2 === 0) node.comment = ` ghi chú ${at}.`;
  else node.commentBefore = ` ghi chú ${at}.`;
}

/** The comments that a text has, as `styledYaml` calls them. */
export function commentsIn(text: string): readonly string[] {
  return [...text.matchAll(/#[^\r\n]*?(ghi chú \d+\.)/g)].map(([, name = '']) => name);
}
