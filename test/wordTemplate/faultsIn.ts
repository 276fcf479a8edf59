import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { elements, parse } from './saidIn.js';

/** What Word would find broken in a file, or repair with a question: numbers twice, cells without a paragraph, tables without rows; and tags that are left. */
export function faultsIn(bytes: Uint8Array): readonly string[] {
  const faults: string[] = [];
  const met = new Set<string>();
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith('.xml') && !name.endsWith('.rels')) continue;
    const text = strFromU8(part);
    const root = parse(text);
    const say = (fault: string): void => void faults.push(`${name}: ${fault}`);
    if (
      /\{\{|undefined|\[object/.test(
        elements(root, 'w:t')
          .map((words) => words.textContent)
          .join(''),
      )
    )
      say('a tag or a value of no meaning is left');
    if (/[\uE000-\uF8FF]|@list-/.test(text)) say('a stand-in is left');
    for (const cell of [
      ...elements(root, 'w:tc'),
      ...elements(root, 'w:txbxContent'),
      ...elements(root, 'w:footnote').filter(({ firstChild }) => firstChild !== null),
    ])
      if (lastName(cell) !== 'w:p') say(`${cell.nodeName} ends with ${lastName(cell)}`);
    for (const header of [root].filter(({ nodeName }) => /^w:(?:hdr|ftr)$/.test(nodeName)))
      if (lastName(header) !== 'w:p') say(`${header.nodeName} ends with ${lastName(header)}`);
    for (const table of elements(root, 'w:tbl')) if (!has(table, 'w:tr')) say('a table without rows');
    for (const row of elements(root, 'w:tr')) if (!has(row, 'w:tc')) say('a row without cells');
    for (const id of elements(root, 'w:id'))
      if (id.parentNode?.nodeName === 'w:sdtPr') once(`control ${id.getAttribute('w:val')}`, say);
    for (const drawing of elements(root, 'wp:docPr')) once(`drawing ${drawing.getAttribute('id')}`, say);
    for (const kind of ['bookmark', 'commentRange'])
      if (ids(root, `w:${kind}Start`) !== ids(root, `w:${kind}End`)) say(`${kind}s without their other half`);
    for (const bookmark of elements(root, 'w:bookmarkStart')) once(`bookmark ${bookmark.getAttribute('w:name')}`, say);
    if (fields(root) !== 0) say('a field without its end');
  }
  return faults;

  function once(key: string, say: (fault: string) => void): void {
    if (met.has(key)) say(`${key} twice`);
    met.add(key);
  }
}

function children(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function lastName(element: Element): string | undefined {
  return children(element).at(-1)?.nodeName;
}

function has(element: Element, name: string): boolean {
  return children(element).some(({ nodeName }) => nodeName === name);
}

function ids(root: Element, name: string): string {
  return elements(root, name)
    .map((mark) => mark.getAttribute('w:id'))
    .sort()
    .join();
}

function fields(root: Element): number {
  return elements(root, 'w:fldChar').reduce((open, mark) => {
    const type = mark.getAttribute('w:fldCharType');
    return open + (type === 'begin' ? 1 : type === 'end' ? -1 : 0);
  }, 0);
}
