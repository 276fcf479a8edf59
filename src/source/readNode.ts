import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Range } from 'yaml';
import type { Finding, Path } from '../diagnostics/finding.js';
import { LIMITS } from '../diagnostics/limits.js';
import { forbiddenCharacter } from '../letters/forbiddenCharacter.js';
import { withoutEth, wrongLetters } from '../letters/wrongLetters.js';
import { aliasTargets } from './aliasTargets.js';
import { typographicSign } from './typographicSign.js';

/** What stands at one path of the document. */
export interface Entry {
  readonly range: readonly [start: number, end: number];
  /** The key's own place, where the value stands under a key. */
  readonly keyRange: readonly [start: number, end: number] | null;
  readonly plain: boolean;
  readonly scalar: boolean;
  /** Of a map or a list: what stands in it, by key or index. */
  readonly inner: Entries;
}

type Entries = Map<string | number, Entry>;

export interface ReadNode {
  readonly value: unknown;
  /** Null where nothing was read. */
  readonly root: Entry | null;
  readonly findings: readonly Finding[];
}

/** YAML nodes → plain values, with an entry for each. */
export function readNode(document: Document.Parsed, text: string): ReadNode {
  // Hardly a file has aliases.
  let targets: ReturnType<typeof aliasTargets> | undefined;
  const roots: Entries = new Map();
  const findings: Finding[] = [];
  let values = 0;
  let tooMany: Entry['range'] | null = null;

  function read(node: Node | null, { path, step, beside, keyRange, shownAt }: Place): unknown {
    const range = shownAt ?? rangeOf(node, keyRange);
    if (++values > LIMITS.data.values) {
      tooMany ??= range;
      return null;
    }
    if (isAlias(node)) {
      targets ??= aliasTargets(document);
      const target = targets.get(node);
      if (target === undefined || path.length > 60) {
        findings.push({ code: 'yaml-syntax', path, range, args: { reason: 'BAD_ALIAS' } });
        return null;
      }
      return read(target, { path, step, beside, keyRange, shownAt: range });
    }
    const plain = isScalar(node) && node.type === 'PLAIN';
    const inner: Entries = isSeq(node) || isMap(node) ? new Map() : NONE;
    beside.set(step, { range, keyRange, plain, scalar: isScalar(node) || node === null, inner });
    if (plain) checkComment(node.comment, path, range);
    if (plain && typeof node.value === 'string') checkSign(node.value, path, range);
    if (isScalar(node) && node.type?.startsWith('BLOCK_')) checkBlock(path, range);
    if (isSeq(node))
      return node.items.map((item, index) =>
        read(item as Node | null, { path: [...path, index], step: index, beside: inner, keyRange: null, shownAt }),
      );
    if (isMap(node)) return readMap(node.items as readonly Pair[], path, inner, shownAt);
    return isScalar(node) ? readScalar(node.value, path, range) : null;
  }

  function readMap(pairs: readonly Pair[], path: Path, beside: Entries, shownAt: Entry['range'] | null): unknown {
    // No prototype: a key named __proto__ is a key like any other.
    const map: Record<string, unknown> = Object.create(null);
    for (const { key, value } of pairs) {
      const keyRange = shownAt ?? rangeOf(key, null);
      if (!isScalar(key) || typeof key.value !== 'string') {
        findings.push({ code: 'yaml-syntax', path, range: keyRange, args: { reason: 'NON_STRING_KEY' } });
        continue;
      }
      readScalar(key.value, path, keyRange);
      if (key.type === 'PLAIN') checkSign(key.value, path, keyRange);
      const name = key.value.normalize('NFC');
      if (Object.hasOwn(map, name))
        findings.push({ code: 'yaml-syntax', path, range: keyRange, args: { reason: 'DUPLICATE_KEY' } });
      map[name] = read(value, { path: [...path, name], step: name, beside, keyRange, shownAt });
    }
    return map;
  }

  function readScalar(value: unknown, path: Path, range: Entry['range']): unknown {
    if (typeof value !== 'string') return null;
    if (KEYS_AND_NUMBERS.test(value)) return value.trim();
    const codePoint = forbiddenCharacter(value);
    if (codePoint !== null)
      findings.push({
        code: 'character-forbidden',
        path,
        range: characterRange(codePoint, range),
        args: { codePoint },
      });
    const composed = value.normalize('NFC');
    const letters = withoutEth(composed);
    const wrong = wrongLetters(letters);
    if (wrong !== null) findings.push({ code: 'letters-wrong', path, range, args: wrong });
    else if (letters !== composed)
      findings.push({ code: 'letter-eth', path, range: characterRange(ethIn(value), range), args: {} });
    return (wrong === null ? letters : composed).trim();
  }

  /** "hashtag #BHXH" unquoted: YAML ends the text before the #. Comments have a space behind it. */
  function checkComment(comment: string | null | undefined, path: Path, range: Entry['range']): void {
    if (!comment || /^[\s#!-]/.test(comment)) return;
    const lost = `#${comment.split('\n')[0]?.trim()}`;
    const at = text.indexOf('#', range[1]);
    findings.push({ code: 'comment-in-text', path, range: [at, at + lost.length], args: { lost } });
  }

  function checkSign(value: string, path: Path, range: Entry['range']): void {
    const sign = typographicSign(value);
    if (sign !== null) findings.push({ code: 'sign-typographic', path, range, args: sign });
  }

  /** "# ghi chú" on a line of a text that ">" or "|" opened. */
  function checkBlock(path: Path, [start, end]: Entry['range']): void {
    const found = /^[ \t]*(# .*)$/m.exec(text.slice(start, end));
    if (found === null) return;
    const at = start + found.index + found[0].length - (found[1]?.length ?? 0);
    findings.push({ code: 'comment-in-block', path, range: [at, start + found.index + found[0].length], args: {} });
  }

  function ethIn(value: string): string {
    return value.includes('\u00d0') ? 'U+00D0' : 'U+00F0';
  }

  /** The character itself, which nobody sees; all of the text where it is written as an escape ("\u0007"). */
  function characterRange(codePoint: string, range: Entry['range']): Entry['range'] {
    const character = String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16));
    const at = text.slice(range[0], range[1]).indexOf(character);
    return at === -1 ? range : [range[0] + at, range[0] + at + character.length];
  }

  const start = { path: [], step: '', beside: roots, keyRange: null, shownAt: null };
  const value = read(document.contents as Node | null, start);
  if (tooMany !== null)
    findings.push({ code: 'yaml-syntax', path: [], range: tooMany, args: { reason: 'RESOURCE_EXHAUSTION' } });
  // What broke YAML's own rules may be half of what was meant: nothing is made of it.
  const broken = findings.some(({ code }) => code === 'yaml-syntax');
  return { value: broken ? null : value, root: roots.get('') ?? null, findings };
}

/** Where a value stands. */
interface Place {
  readonly path: Path;
  /** The last step of the path, and the entries of those that have all others in common with it. */
  readonly step: string | number;
  readonly beside: Entries;
  readonly keyRange: Entry['keyRange'];
  /** Where an alias stands that it is told at. */
  readonly shownAt: Entry['range'] | null;
}

/** In a scalar. */
const NONE: Entries = new Map();

/** Letters of ASCII are what they show; a "?" may have come for another. */
const KEYS_AND_NUMBERS = /^[\t\n -\x3e@-~]*$/;

interface Pair {
  readonly key: Node;
  readonly value: Node | null;
}

function rangeOf(node: Node | null, keyRange: Entry['keyRange']): Entry['range'] {
  const range: Range | null | undefined = node?.range;
  // An empty value has no width of its own: its key is the place to look at.
  if (!range || range[0] === range[1]) return keyRange ?? [range?.[0] ?? 0, range?.[1] ?? 0];
  return [range[0], range[1]];
}
