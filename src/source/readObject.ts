import type { Finding, Path } from '../diagnostics/finding.js';
import { LIMITS } from '../diagnostics/limits.js';
import { pathText } from '../diagnostics/pathText.js';
import { forbiddenCharacter } from '../letters/forbiddenCharacter.js';
import { piledMarks } from '../letters/piledMarks.js';
import { withoutEth, wrongLetters } from '../letters/wrongLetters.js';
import type { Dataset } from './dataset.js';

/** More values, and deeper nesting, than any data have; what holds itself stops here, too. */
const { values: MAX_VALUES, depth: MAX_DEPTH, numbers: MAX_NUMBERS } = LIMITS.data;

export interface ReadObject {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/**
 * An object of the model's shape → values as a data file has them: each scalar becomes the text that an officer would
 * write for it, so that it is judged by the same rules. A number that is no whole one gets its comma (96.06 is "96,06").
 * Nothing of it has a place: findings have paths alone.
 *
 * @throws TypeError for what no data file can hold: a Date, a function, an object of a class
 */
export function readObject(file: string, object: object): ReadObject {
  const findings: Finding[] = [];
  let values = 0;
  let numbers = 0;
  const value = read(object, []);
  const dataset: Dataset = {
    file,
    text: '',
    value,
    hasLines: false,
    isPlain: () => false,
    counted: () => null,
    locate: () => null,
  };
  const tooMuch: Finding | null =
    values > MAX_VALUES
      ? { code: 'yaml-syntax', path: [], args: { reason: 'RESOURCE_EXHAUSTION' } }
      : numbers > MAX_NUMBERS
        ? { code: 'file-too-many-numbers', path: [], args: { count: numbers, limit: MAX_NUMBERS } }
        : null;
  return tooMuch === null ? { dataset, findings } : { dataset: { ...dataset, value: null }, findings: [tooMuch] };

  function read(here: unknown, path: Path): unknown {
    values += path.length > MAX_DEPTH ? MAX_VALUES : 1;
    if (values > MAX_VALUES || here === null || here === undefined) return null;
    if (Array.isArray(here)) return readList(here, path);
    if (isPlainObject(here)) return readMap(here, path);
    return readText(scalarText(here, path), path);
  }

  function readList(here: readonly unknown[], path: Path): unknown {
    values += here.length;
    return values > MAX_VALUES ? null : Array.from(here, (item, index) => read(item, [...path, index]));
  }

  function readMap(here: object, path: Path): unknown {
    // No prototype: a key named __proto__ is a key like any other.
    const map: Record<string, unknown> = Object.create(null);
    for (const [key, inner] of Object.entries(here)) {
      const name = readText(key, path);
      if (Object.hasOwn(map, name)) findings.push({ code: 'yaml-syntax', path, args: { reason: 'DUPLICATE_KEY' } });
      if (inner !== undefined) map[name] = read(inner, [...path, name]);
    }
    return map;
  }

  function readText(text: string, path: Path): string {
    if (piledMarks(text) !== null) {
      findings.push({ code: 'marks-piled', path, args: {} });
      return '';
    }
    const codePoint = forbiddenCharacter(text);
    if (codePoint !== null) findings.push({ code: 'character-forbidden', path, args: { codePoint } });
    numbers += text.match(/\d+/g)?.length ?? 0;
    const letters = withoutEth(text.normalize('NFC'));
    const wrong = wrongLetters(letters);
    if (wrong !== null) findings.push({ code: 'letters-wrong', path, args: wrong });
    else if (letters !== text.normalize('NFC')) findings.push({ code: 'letter-eth', path, args: {} });
    return letters.trim();
  }
}

function scalarText(value: unknown, path: Path): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return String(value).replace('.', ',');
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      throw new TypeError(
        `${path.length === 0 ? 'The data' : `"${pathText(path)}"`} cannot be ${nameOf(value)}; data are texts, numbers, lists and plain objects.`,
      );
  }
}

/** Of this realm or another, or without a prototype. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** "a Date", "a function", "null" */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  const name = typeof value === 'object' ? (value.constructor?.name ?? 'object') : typeof value;
  return /^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`;
}
