import { attribute } from '../../readers/xml/element.js';
import { readXml } from '../../readers/xml/readXml.js';
import type { OpenedTemplate } from '../read/openTemplate.js';

export interface WithLists {
  /** A part with numbers of lists for their stand-ins. */
  readonly inPart: (xml: string) => string;
  /** The part with the lists; those that it had stay. */
  readonly numbering: string;
}

interface List {
  readonly abstract: string;
  /** Behind it the next may be written. */
  readonly end: number;
  readonly prefix: string;
}

/** Adds a list for each turn of a loop that begins it anew: of the same kind, begun again on all its levels. */
export function withLists(numbering: OpenedTemplate['numbering'], added: ReadonlyMap<string, string>): WithLists {
  if (numbering === null || added.size === 0) return { inPart: (xml) => xml, numbering: numbering?.xml ?? '' };
  const { xml } = numbering;
  const { lists, starts } = readLists(numbering.name, xml);
  // One by one: a file may have more lists than a call can take arguments.
  let [last, end] = [0, 0];
  for (const [id, list] of lists) {
    if (Number.isFinite(Number(id))) last = Math.max(last, Number(id));
    end = Math.max(end, list.end);
  }
  const numbers = new Map<string, string>();
  let written = '';
  for (const [standIn, list] of added) {
    const known = lists.get(list);
    if (known === undefined) {
      numbers.set(standIn, list);
      continue;
    }
    const number = String(last + numbers.size + 1);
    numbers.set(standIn, number);
    written += newList(known, number, starts.get(known.abstract) ?? []);
  }
  return {
    inPart: (part) => part.replace(/@list-[^@]*@/g, (standIn) => numbers.get(standIn) ?? standIn),
    numbering: written === '' ? xml : xml.slice(0, end) + written + xml.slice(end),
  };
}

function readLists(part: string, xml: string) {
  const lists = new Map<string, List>();
  const starts = new Map<string, string[]>();
  let abstract = '';
  let of = '';
  const problem = readXml(part, xml, {
    open: (element) => {
      const value = attribute(element, 'w:val') ?? '';
      if (element.name === 'w:abstractNum') abstract = attribute(element, 'w:abstractNumId') ?? '';
      else if (element.name === 'w:start' && element.parent?.name === 'w:lvl')
        starts.set(abstract, [...(starts.get(abstract) ?? []), value]);
      else if (element.name === 'w:abstractNumId') of = value;
    },
    close: (element, _, end) => {
      if (element.name !== 'w:num') return null;
      const prefix = element.rawName.slice(0, -'num'.length);
      lists.set(attribute(element, 'w:numId') ?? '', { abstract: of, end, prefix });
      return null;
    },
  });
  if (problem !== null) throw new Error(`${part} cannot be read: ${problem.code}`);
  return { lists, starts };
}

/** Levels of a list (ECMA-376, 17.9.6). */
const LEVELS = 9;

function newList({ abstract, prefix: w }: List, number: string, starts: readonly string[]): string {
  const a = w || 'w:';
  const levels = Array.from({ length: LEVELS }, (_, level) => {
    const start = starts[level] ?? '1';
    return `<${w}lvlOverride ${a}ilvl="${level}"><${w}startOverride ${a}val="${start}"/></${w}lvlOverride>`;
  });
  return `<${w}num ${a}numId="${number}"><${w}abstractNumId ${a}val="${abstract}"/>${levels.join('')}</${w}num>`;
}
