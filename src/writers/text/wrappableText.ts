import type { Inline } from '../../report/tree.js';
import { displayWidth } from './displayWidth.js';
import { glue } from './glue.js';
import { inlineText } from './inlineText.js';

/** "khoảng 1.600" stays on one line; a document's whole name may break, or narrow columns would burst. */
const longestWhole = 16;

/** A number, Arabic or Roman, stays with the word it counts: "khóa XII", "ngày 05". */
const beforeNumber = /(?<=\S) (?=\d|[IVXLC]+(?![\p{L}\p{M}]))/gu;

/** The text of a place that wraps (table cell, letterhead, title), with short figures and counted words held together. */
export function wrappableText(nodes: readonly Inline[]): string {
  return inlineText(nodes.map(hold)).replace(beforeNumber, glue);
}

function hold(node: Inline): Inline {
  if (node.type === 'text') return node;
  if (node.type === 'figure') {
    return displayWidth(node.text) > longestWhole ? node : { ...node, text: node.text.replaceAll(' ', glue) };
  }
  return { ...node, children: node.children.map(hold) };
}
