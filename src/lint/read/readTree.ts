import { LIMITS } from '../../diagnostics/limits.js';
import type { ReadProblem } from '../../readers/readProblem.js';
import type { Element } from '../../readers/xml/element.js';
import { canonicalName } from '../../readers/xml/namespaces.js';
import { readXml } from '../../readers/xml/readXml.js';
import type { LaidParagraph } from './laidParagraph.js';
import { child, type XmlNode } from './xmlNode.js';

/** What nobody sees: text that was deleted, earlier looks, the second telling of a drawing, marks of programs. */
const UNSEEN =
  /^(?:w:(?:del|moveFrom|(?:rPr|pPr|sectPr|tblPr|tblGrid|trPr|tcPr)Change|(?:bookmark|perm|commentRange|move(?:From|To)Range)(?:Start|End)|proofErr|lastRenderedPageBreak)|mc:Fallback)$/;

/** Elements that are held at one time: those of the paragraph that is read, and of tables without their text. */
const MOST = 1.5 * LIMITS.document.pieces;

/** A part as a tree, in which paragraphs are settled as soon as they end: a document of a thousand pages needs no tree of all its runs. */
export function readTree(
  part: string,
  xml: string,
  settle: (paragraph: XmlNode) => LaidParagraph | null = () => null,
): XmlNode | ReadProblem {
  const root: Draft = { ...NOWHERE, children: [] };
  const open: Draft[] = [root];
  let unseen: Element | null = null;
  let held = 0;
  const problem = readXml(part, xml, {
    open: (element) => {
      if (unseen !== null) return;
      if (UNSEEN.test(element.name)) {
        unseen = element;
        return;
      }
      held += 1;
      const node = { ...NOWHERE, name: element.name, at: attributesOf(element), start: element.start, children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text: (text) => {
      const node = open.at(-1);
      if (unseen === null && node !== undefined) node.text += text;
    },
    close: (element) => {
      if (unseen !== null) {
        if (unseen === element) unseen = null;
        return null;
      }
      const node = open.pop();
      if (node?.name === 'w:p') {
        node.paragraph = settle(node);
        held -= sizeOf(node);
        const section = child(node, 'w:pPr')?.children.filter(({ name }) => name === 'w:sectPr');
        node.children = section ?? [];
      }
      return held > MOST ? { code: 'document-too-long', path: [], args: { what: 'pieces', limit: MOST } } : null;
    },
  });
  return problem ?? root.children[0] ?? root;
}

interface Draft extends XmlNode {
  children: XmlNode[];
}

const NOWHERE = { name: '', at: {}, start: 0, text: '', paragraph: null };

function attributesOf({ attributes, scope }: Element): Readonly<Record<string, string>> {
  const named: Record<string, string> = {};
  for (const { rawName, value } of attributes) {
    const name = rawName.includes(':') ? canonicalName(rawName, scope) : rawName;
    named[name.startsWith('w:') ? name.slice('w:'.length) : name] = value;
  }
  return named;
}

/** Of all below it. */
function sizeOf({ children }: XmlNode): number {
  return children.reduce((sum, one) => sum + 1 + sizeOf(one), 0);
}
