import { QuoteType, Tokenizer } from 'htmlparser2';
import { LIMITS } from '../../diagnostics/limits.js';
import { locationOf } from '../../diagnostics/locationOf.js';
import type { ReadProblem } from '../readProblem.js';
import type { Element } from './element.js';
import { type Attribute, canonicalName, OUTER, scopeWithin } from './namespaces.js';
import { resolveEntities } from './resolveEntities.js';

export interface XmlHandler {
  readonly open?: (element: Element) => void;
  /** `start` of "</", `end` behind ">"; both are the element's own end where it has no end tag. What it returns ends the walk. */
  readonly close?: (element: Element, start: number, end: number) => ReadProblem | null;
  /** Text between two tags, with entities resolved. */
  readonly text?: (text: string, parent: Element) => void;
}

interface Walk {
  problem: ReadProblem | null;
  current: Element | null;
  roots: number;
  tag: { readonly start: number; readonly name: string };
  attributes: Attribute[];
}

/** Walks through a part of a package, or says why it is not read; see `streamXml`. */
export function readXml(part: string, xml: string, handler: XmlHandler): ReadProblem | null {
  const stream = streamXml(part, handler, (at) => locationOf(xml, [at, at + 1]));
  stream.write(xml);
  return stream.end();
}

export interface XmlStream {
  /** False where what comes after need not be written any more: it is broken, or forbidden. */
  readonly write: (chunk: string) => boolean;
  readonly end: () => ReadProblem | null;
}

/**
 * Walks through a part that comes in pieces, of which no more is kept than the tag that is open. Stricter than the
 * tokenizer below it: what is not well formed would be edited in a wrong place. A document type declaration ends the
 * walk at once. One text may come in several pieces. `locate`: line and column of an offset, for what is broken.
 */
export function streamXml(
  part: string,
  handler: XmlHandler,
  locate: (at: number) => { readonly line: number; readonly column: number },
): XmlStream {
  const walk: Walk = { problem: null, current: null, roots: 0, tag: { start: 0, name: '' }, attributes: [] };
  let held = '';
  let base = 0;
  let used = 0;
  const { depth: maxDepth, attributes: maxAttributes, prefixes: maxPrefixes } = LIMITS.document;
  /** Of the open tag's attributes. */
  const names = new Set<string>();
  let attributeStart = 0;
  let attributeName = '';
  let attributeValue = '';

  const slice = (start: number, end: number): string => {
    used = end;
    return held.slice(start - base, end - base);
  };
  const stop = (found: ReadProblem): void => {
    walk.problem ??= found;
    tokenizer.pause();
  };
  const broken = (at: number): void => {
    const { line, column } = locate(at);
    stop({ code: 'xml-broken', path: [], args: { part, line, column } });
  };
  const openTag = (end: number, selfClosing: boolean): void => {
    const { current: parent, tag, attributes } = walk;
    const depth = (parent?.depth ?? 0) + 1;
    if (depth > maxDepth) return stop({ code: 'xml-too-deep', path: [], args: { part, limit: maxDepth } });
    if (parent === null && ++walk.roots > 1) return broken(tag.start);
    const scope = scopeWithin(parent?.scope ?? OUTER, attributes);
    if (scope.prefixes.size > maxPrefixes) return stop(tooMuch('prefixes', maxPrefixes));
    const space = attributes.find(({ rawName }) => rawName === 'xml:space')?.value;
    const element: Element = {
      name: canonicalName(tag.name, scope),
      rawName: tag.name,
      parent,
      depth,
      start: tag.start,
      openEnd: end + 1,
      selfClosing,
      scope,
      keepsBlanks: space === undefined ? (parent?.keepsBlanks ?? false) : space === 'preserve',
      attributes,
    };
    handler.open?.(element);
    if (selfClosing) close(element, end + 1, end + 1);
    else walk.current = element;
  };
  const close = (element: Element, start: number, end: number): void => {
    const found = handler.close?.(element, start, end) ?? null;
    if (found !== null) stop(found);
  };
  const tooMuch = (what: 'attributes' | 'prefixes', limit: number): ReadProblem => {
    return { code: 'xml-too-much', path: [], args: { part, what, limit } };
  };
  const text = (start: number, end: number): void => {
    const raw = slice(start, end);
    if (walk.current === null) {
      if (/[^\s\uFEFF]/.test(raw)) broken(start);
      return;
    }
    const resolved = raw.includes('<') ? null : resolveEntities(raw);
    if (resolved === null) broken(start + raw.search(/[<&]/));
    else handler.text?.(resolved, walk.current);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname: (start, end) => {
        walk.tag = { start: start - 1, name: slice(start, end) };
        walk.attributes = [];
        names.clear();
      },
      onattribname: (start, end) => {
        attributeStart = start;
        attributeName = slice(start, end);
        attributeValue = '';
      },
      onattribdata: (start, end) => {
        attributeValue += slice(start, end);
      },
      onattribend: (quote) => {
        const value = attributeValue.includes('<') ? null : resolveEntities(attributeValue);
        const quoted = quote === QuoteType.Single || quote === QuoteType.Double;
        if (!quoted || value === null || names.has(attributeName)) return broken(attributeStart);
        if (names.add(attributeName).size > maxAttributes) return stop(tooMuch('attributes', maxAttributes));
        walk.attributes.push({ rawName: attributeName, value });
      },
      onopentagend: (end) => openTag(end, false),
      onselfclosingtag: (end) => openTag(end, true),
      onclosetag: (start, end) => {
        const element = walk.current;
        if (element === null || slice(start, end) !== element.rawName) return broken(start - 2);
        walk.current = element.parent;
        close(element, start - 2, base + held.indexOf('>', end - base) + 1);
      },
      ontext: text,
      oncdata: (start, end, offset) => {
        if (walk.current === null) broken(start);
        else handler.text?.(slice(start, end - offset), walk.current);
      },
      ondeclaration: () => stop({ code: 'xml-dtd', path: [], args: { part } }),
      oncomment: () => {},
      onprocessinginstruction: () => {},
      onattribentity: () => {},
      ontextentity: () => {},
      onend: () => {},
    },
  );
  let rest = '';
  const feed = (chunk: string): void => {
    held = held.slice(used - base) + chunk;
    base = used;
    tokenizer.write(chunk);
  };
  return {
    write: (chunk) => {
      // No tag name and no reference to a character goes across a ">".
      const cut = chunk.lastIndexOf('>') + 1;
      if (cut > 0) feed(rest + chunk.slice(0, cut));
      rest = cut > 0 ? chunk.slice(cut) : rest + chunk;
      return walk.problem === null;
    },
    end: () => {
      feed(rest);
      tokenizer.end();
      if (walk.problem === null && (walk.current !== null || walk.roots === 0)) broken(base + held.length);
      return walk.problem;
    },
  };
}
