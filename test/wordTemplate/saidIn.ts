import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/**
 * What a Word file says: one line a paragraph or row of a table, cells parted by " ‖ ", paragraphs of one cell by " ¶ ",
 * an empty paragraph is "∅"; a text box stands in brackets behind its paragraph, numbered paragraphs say their list.
 * Lines of other parts begin with the part's name. Deleted text does not count.
 */
export function saidIn(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
    .sort(([one], [other]) =>
      one === 'word/document.xml' ? -1 : other === 'word/document.xml' ? 1 : one < other ? -1 : 1,
    )
    .flatMap(([name, part]) => {
      const root = parse(strFromU8(part));
      const holder = name === 'word/document.xml' ? elements(root, 'w:body')[0] : root;
      const lines = holder === undefined ? [] : linesOf(holder);
      const label = name.replace(/^word\/|\.xml$/g, '');
      return label === 'document' ? lines : lines.map((line) => `${label}: ${line}`);
    });
}

/** Names of the controls in a Word file, in order, text boxes for old programs left out. */
export function figuresIn(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
    .flatMap(([, part]) =>
      elements(parse(strFromU8(part)), 'w:tag')
        .filter((tag) => !isInside(tag, 'mc:Fallback'))
        .map((tag) => tag.getAttribute('w:val') ?? ''),
    );
}

export function parse(xml: string): Element {
  const root = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('no root');
  return root;
}

export function elements(root: Element, name: string): readonly Element[] {
  return [...root.getElementsByTagName(name)];
}

function linesOf(holder: Element): readonly string[] {
  return children(holder).flatMap((child): readonly string[] => {
    if (child.nodeName === 'w:p') return [paragraphText(child)];
    if (child.nodeName === 'w:tbl') return rowsOf(child).map((row) => cellsOf(row).map(cellText).join(' ‖ '));
    if (child.nodeName === 'w:footnote' || child.nodeName === 'w:endnote')
      return linesOf(child).map((line) => `[${child.getAttribute('w:id')}] ${line}`);
    return child.nodeName === 'w:sdt' || child.nodeName === 'w:sdtContent' ? linesOf(child) : [];
  });
}

function cellText(cell: Element): string {
  return children(cell)
    .flatMap((child) => {
      if (child.nodeName === 'w:p') return [paragraphText(child)];
      return child.nodeName === 'w:tbl'
        ? [
            `(table: ${rowsOf(child)
              .map((row) => cellsOf(row).map(cellText).join(' ‖ '))
              .join(' / ')})`,
          ]
        : [];
    })
    .join(' ¶ ');
}

function paragraphText(paragraph: Element): string {
  let text = '';
  const boxes: string[] = [];
  visit(paragraph);
  const list = elements(paragraph, 'w:numId')[0]?.getAttribute('w:val');
  return `${list === undefined ? '' : `#${list} `}${text === '' && boxes.length === 0 ? '∅' : text}${boxes.map((box) => ` (box: ${box})`).join('')}`;

  function visit(element: Element): void {
    for (const child of children(element)) {
      if (child.nodeName === 'w:t') text += child.textContent ?? '';
      else if (child.nodeName === 'w:tab' && element.nodeName === 'w:r') text += '\t';
      else if (child.nodeName === 'w:br') text += child.getAttribute('w:type') === 'page' ? '⏎' : ' ';
      else if (child.nodeName === 'w:noBreakHyphen') text += '-';
      else if (/^w:(?:footnote|endnote)Reference$/.test(child.nodeName)) text += `[${child.getAttribute('w:id')}]`;
      else if (child.nodeName === 'w:txbxContent') boxes.push(linesOf(child).join(' / '));
      else if (!/^(?:w:del|w:moveFrom|mc:Fallback|w:pPr|w:rPr)$/.test(child.nodeName)) visit(child);
    }
  }
}

function rowsOf(table: Element): readonly Element[] {
  return children(table).filter(({ nodeName }) => nodeName === 'w:tr');
}

function cellsOf(row: Element): readonly Element[] {
  return children(row).filter(({ nodeName }) => nodeName === 'w:tc');
}

function children(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function isInside(node: Node, name: string): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (at.nodeName === name) return true;
  return false;
}
