import { applyEdits, type XmlEdit } from '../../readers/xml/edit.js';
import { attribute, type Element } from '../../readers/xml/element.js';
import { readXml } from '../../readers/xml/readXml.js';

/**
 * What Word wants only once in a file, and a loop repeats: numbers of content controls, of drawings and of bookmarks,
 * names of bookmarks and of shapes. The first keeps its own, also where it is 0 for "none yet", which is given one.
 */
export function settleIds(parts: ReadonlyMap<string, string>, others: readonly string[]): ReadonlyMap<string, string> {
  const unused = unusedNumbers([...parts.values(), ...others]);
  const met = new Set<string>();
  const settled = new Map<string, string>();
  for (const [name, xml] of parts) settled.set(name, applyEdits(xml, editsIn(name, xml)));
  return settled;

  function editsIn(part: string, xml: string): readonly XmlEdit[] {
    const edits: XmlEdit[] = [];
    const marks: Mark[] = [];
    const problem = readXml(part, xml, {
      open: (element) => {
        const { name, rawName, parent } = element;
        if (name === 'w:id' && parent?.name === 'w:sdtPr') once(element, 'control', 'val');
        else if (rawName === 'wp:docPr') once(element, 'drawing', 'id');
        else if (rawName === 'v:shape') onceNamed(element, 'id');
        else if (name === 'w:p' || name === 'w:tr') dropSecond(element, 'paraId');
      },
      close: (element, _, end) => {
        const kind = PAIRED.get(element.name);
        if (kind !== undefined) marks.push({ kind, element, end });
        return null;
      },
    });
    if (problem !== null) throw new Error(`The filled ${part} cannot be read: ${problem.code}`);
    return [...edits, ...pairedEdits(xml, marks, met, unused)];

    function once(element: Element, kind: string, name: string): void {
      const id = valueAt(xml, element, name);
      if (id === null) return;
      const key = `${kind} ${id.value}`;
      if (id.value === '0' || met.has(key)) edits.push({ ...id, text: unused() });
      met.add(key);
    }

    function onceNamed(element: Element, name: string): void {
      const id = valueAt(xml, element, name);
      if (id === null) return;
      if (met.has(`shape ${id.value}`)) edits.push({ ...id, text: `${id.value}_${unused()}` });
      met.add(`shape ${id.value}`);
    }

    /** Marks that Word gives to paragraphs for itself; it gives new ones. */
    function dropSecond(element: Element, name: string): void {
      const id = valueAt(xml, element, name);
      if (id === null) return;
      if (met.has(`paragraph ${id.value}`)) edits.push({ start: id.from, end: id.end + 1, text: '' });
      met.add(`paragraph ${id.value}`);
    }
  }
}

/** Marks that belong together by their number. */
const PAIRED: ReadonlyMap<string, 'bookmark' | 'comment'> = new Map(
  Object.entries({
    'w:bookmarkStart': 'bookmark',
    'w:bookmarkEnd': 'bookmark',
    'w:commentRangeStart': 'comment',
    'w:commentRangeEnd': 'comment',
    'w:commentReference': 'comment',
  }),
);

interface Mark {
  readonly kind: 'bookmark' | 'comment';
  readonly element: Element;
  readonly end: number;
}

/** A mark without its other half goes; of a comment, there is one place; a bookmark that is repeated is another one. */
function pairedEdits(xml: string, marks: readonly Mark[], met: Set<string>, unused: () => string): readonly XmlEdit[] {
  const open = new Map<string, { readonly mark: Mark; readonly edits: readonly XmlEdit[] }>();
  const edits: XmlEdit[] = [];
  const drop = ({ element: { start }, end }: Mark): void => {
    edits.push({ start, end, text: '' });
  };
  for (const mark of marks) {
    const id = attribute(mark.element, 'w:id') ?? '';
    const key = `${mark.kind} ${id}`;
    if (mark.element.name === 'w:commentReference') {
      if (met.has(`reference ${id}`)) drop(mark);
      met.add(`reference ${id}`);
    } else if (mark.element.name.endsWith('Start')) {
      const before = open.get(key);
      if (before !== undefined) drop(before.mark);
      open.set(key, { mark, edits: met.has(key) ? renamed(xml, mark, unused) : [] });
    } else {
      const start = open.get(key);
      open.delete(key);
      if (start === undefined) drop(mark);
      else if (mark.kind === 'comment' && met.has(key)) [start.mark, mark].forEach(drop);
      else {
        edits.push(...start.edits);
        const own = valueAt(xml, mark.element, 'id');
        const number = start.edits[0]?.text;
        if (own !== null && number !== undefined) edits.push({ ...own, text: number });
        met.add(key);
      }
    }
  }
  for (const { mark } of open.values()) drop(mark);
  return edits;
}

function renamed(xml: string, { element }: Mark, unused: () => string): readonly XmlEdit[] {
  const [id, name] = [valueAt(xml, element, 'id'), valueAt(xml, element, 'name')];
  const number = unused();
  if (id === null) return [];
  const named = name === null ? [] : [{ ...name, text: `${name.value.slice(0, 40 - number.length - 1)}_${number}` }];
  return [{ ...id, text: number }, ...named];
}

interface Value {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Where the attribute begins, with the blank before it. */
  readonly from: number;
}

/** An attribute's value in the part's text, by its name without prefix. */
function valueAt(xml: string, { start, openEnd }: Element, name: string): Value | null {
  const tag = xml.slice(start, openEnd);
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(["'])([^"']*)\\1`).exec(tag);
  if (found === null) return null;
  const value = found[2] ?? '';
  const end = start + found.index + found[0].length - 1;
  return { value, start: end - value.length, end, from: start + found.index };
}

/** Ascending numbers that nothing in the file is called by. */
function unusedNumbers(texts: readonly string[]): () => string {
  const used = new Set<string>();
  for (const xml of texts) {
    for (const [, , id = ''] of xml.matchAll(
      /<(?:\w+:)?(?:id|docPr|bookmarkStart)\b[^>]*?\s(?:\w+:)?(id|val)="(\d+)"/g,
    ))
      used.add(id);
  }
  let last = 0;
  return () => {
    do last += 1;
    while (used.has(String(last)));
    return String(last);
  };
}
