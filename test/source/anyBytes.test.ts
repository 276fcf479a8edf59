import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.js';
import { severityOf } from '../../src/diagnostics/severity.js';
import { findingSentence } from '../../src/messages/findings/findingSentence.js';
import { messagesIn } from '../../src/messages/messages.js';
import { validate } from '../../src/model/validate.js';
import type { TypedDataset } from '../../src/source/dataset.js';
import { readDataset } from '../../src/source/readDataset.js';
import { runs } from '../support/runs.js';

const FILE = readFileSync(new URL('../../data/binhphuoc.yaml', import.meta.url));

/** What slips into files: marks of YAML, of numbers, of texts, and bytes that are no text. */
const SLIPS = fc.oneof(
  fc
    .constantFrom(
      ...[
        ': ',
        '- ',
        '\n',
        '\n\n',
        '\r',
        '\t',
        '  ',
        ' #',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '&a ',
        '*a',
        '!',
        '%',
        '@',
        '|',
        '>',
      ],
      ...[
        '---\n',
        '...\n',
        '? ',
        '<<: ',
        '\\',
        '\u00A0',
        '\u200B',
        '\u202E',
        '\uFEFF',
        '\u031B',
        '\0',
        '~',
        'null',
        '0',
        '1e3',
        '.',
        '-5',
      ],
      ...[
        '100.000',
        '96,06',
        '31/11/2019',
        '{{',
        '}}',
        '{{facts.x}}',
        '__proto__: 1',
        'name: ',
        'id: a',
        'đ',
        '🏥',
        '\u2028',
        '\u0085',
      ],
    )
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  // A piece of the file itself, somewhere else.
  fc.tuple(fc.nat(FILE.length), fc.nat(200)).map(([start, length]) => FILE.subarray(start, start + length)),
);

/** Where, how many bytes go, and what comes for them; the last may cut off the rest of the file. */
const edits = fc.array(
  fc.tuple(fc.nat(FILE.length), fc.oneof(fc.nat(3), fc.nat(300), fc.constant(FILE.length)), SLIPS),
  {
    minLength: 1,
    maxLength: 4,
  },
);

function edited(changes: readonly (readonly [number, number, Uint8Array])[]): Buffer {
  return changes.reduce(
    (bytes, [start, gone, come]) => Buffer.concat([bytes.subarray(0, start), come, bytes.subarray(start + gone)]),
    FILE,
  );
}

test('the file itself has no error', () => {
  const { dataset } = readDataset('data.yaml', FILE);
  const { unit, findings } = validate(dataset.value, dataset.isPlain);
  expect(unit).not.toBeNull();
  expect(findings.filter(({ code }) => severityOf(code) === 'error')).toEqual([]);
});

test('whatever happens to the bytes of a file, it is read, or said why not and where', () => {
  fc.assert(
    fc.property(edits, (changes) => expectSound(edited(changes))),
    { numRuns: runs(75, 150) },
  );
});

function expectSound(bytes: Uint8Array): void {
  const { dataset, findings } = readDataset('data.yaml', bytes);
  const isRead = !findings.some(({ code }) => severityOf(code) === 'error');
  const { unit, findings: checking } = isRead
    ? validate(dataset.value, dataset.isPlain)
    : { unit: null, findings: [] as readonly Finding[] };
  const all = [...findings, ...checking];
  expect(unit !== null || all.some(({ code }) => severityOf(code) === 'error')).toBe(true);
  for (const finding of all) {
    expectInside(dataset, finding);
    expect(findingSentence(finding, messagesIn('vi'))).not.toMatch(/undefined|\[object|NaN/);
  }
}

function expectInside(dataset: TypedDataset, finding: Finding): void {
  const lines = dataset.text.split(/\r\n|\r|\n/);
  const { line, column, endLine, endColumn } = dataset.locate(finding);
  const length = lines[line - 1]?.length ?? -1;
  expect(length, `line ${line} of ${lines.length}`).toBeGreaterThanOrEqual(0);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual(length + 1);
  expect(endLine).toBe(line);
  expect(endColumn).toBeGreaterThan(column);
  expect(endColumn).toBeLessThanOrEqual(length + 2);
}
