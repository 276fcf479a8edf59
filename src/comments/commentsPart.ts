import { escapeXml } from '../readers/xml/resolveEntities.js';
import type { Commenter } from './comment.js';

/** A comment by its number, with what it says. */
export interface Numbered {
  readonly id: number;
  readonly text: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part that holds comments; `namespace` is that of the document's own elements (transitional or strict). */
export function newCommentsPart(comments: readonly Numbered[], by: Commenter, namespace: string): string {
  return `${XML}<w:comments xmlns:w="${namespace}">${comments.map((one) => commentXml(one, by, '')).join('')}</w:comments>`;
}

/** The comments that are there, and these behind them. */
export function withComments(xml: string, comments: readonly Numbered[], by: Commenter, namespace: string): string {
  const added = comments.map((one) => commentXml(one, by, ` xmlns:w="${namespace}"`)).join('');
  return beforeEnd(xml, added);
}

/** The first number that no comment has. */
export function firstFreeId(xml: string): number {
  let most = -1;
  for (const [, id] of xml.matchAll(/\bid\s*=\s*["'](\d{1,9})["']/g)) most = Math.max(most, Number(id));
  return most + 1;
}

/** Content added at the end of a part's root element. */
export function beforeEnd(xml: string, added: string): string {
  const closing = xml.lastIndexOf('</');
  if (closing !== -1 && /^<\/[^<>]*>\s*$/.test(xml.slice(closing)))
    return xml.slice(0, closing) + added + xml.slice(closing);
  // A root without content: <Relationships …/>.
  return xml.replace(
    /<([^\s<>/?!]+)([^<>]*)\/>\s*$/,
    (_, name: string, rest: string) => `<${name}${rest}>${added}</${name}>`,
  );
}

function commentXml({ id, text }: Numbered, { author, initials, date }: Commenter, declared: string): string {
  const when = date === null ? '' : ` w:date="${date}"`;
  const who = `w:author="${escapeXml(author)}"${when} w:initials="${initials}"`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:comment${declared} w:id="${id}" ${who}><w:p><w:r>${lines.join('<w:br/>')}</w:r></w:p></w:comment>`;
}
