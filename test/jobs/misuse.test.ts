import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/jobs/adopt.js';
import { build } from '../../src/jobs/build.js';
import { compare } from '../../src/jobs/compare.js';
import { explain } from '../../src/jobs/explain.js';
import { loadTemplates } from '../../src/jobs/loadTemplates.js';
import { next } from '../../src/jobs/next.js';
import { refresh } from '../../src/jobs/refresh.js';
import { rollup } from '../../src/jobs/rollup.js';
import { trend } from '../../src/jobs/trend.js';
import { validate } from '../../src/jobs/validate.js';
import { verify } from '../../src/jobs/verify.js';

/** As a program in JavaScript calls, without types. */
const called =
  (job: unknown, ...args: readonly unknown[]) =>
  () =>
    (job as (...given: readonly unknown[]) => unknown)(...args);

describe('a slip of the program that calls is thrown, in one sentence', () => {
  test.each([
    [called(build), 'Data are YAML, as bytes or text, or a plain object, not undefined.'],
    [called(build, null), 'Data are YAML, as bytes or text, or a plain object, not null.'],
    [called(validate, 5), 'Data are YAML, as bytes or text, or a plain object, not a number.'],
    [called(next, Promise.resolve('')), 'Data are YAML, as bytes or text, or a plain object, not a Promise.'],
    [called(explain, ['']), 'Data are YAML, as bytes or text, or a plain object, not an Array.'],
    [called(build, { name: 3, data: '' }), 'The name of data is a text, not a number.'],
    [
      called(build, { name: 'a', data: '', registers: new Map() }),
      'Registers are an object of bytes or text by name, not a Map.',
    ],
    [
      called(validate, { name: 'a', data: '', registers: { 'so.csv': [1] } }),
      'The register "so.csv" is given as bytes or text, not an Array.',
    ],
    [
      called(build, { period: { from: new Date(0) } }),
      '"period.from" cannot be a Date; data are texts, numbers, lists and plain objects.',
    ],
    [
      called(build, { media: [{ items: () => 1 }] }),
      '"media[0].items" cannot be a function; data are texts, numbers, lists and plain objects.',
    ],
    [called(verify, 3, ''), 'A document or template is given as bytes or text, not a number.'],
    [called(adopt, 5), 'A document or template is given as bytes or text, not a number.'],
    [called(refresh, {}, ''), 'A document or template is given as bytes or text, not an Object.'],
    [called(loadTemplates, { report: null }), 'A document or template is given as bytes or text, not null.'],
    [
      called(loadTemplates, {}, { set: 'bao-co' }),
      'There is no built-in set "bao-co"; there are bao-cao, mau-truyen-thong.',
    ],
    [
      called(build, '', { templates: 'bao-co' }),
      'There is no built-in set "bao-co"; there are bao-cao, mau-truyen-thong.',
    ],
    [called(build, '', { templates: { names: [] } }), 'Templates come from loadTemplates, not an Object.'],
    [called(build, '', 'party'), 'The options of build are an object, not a string.'],
    [
      called(build, '', { profil: 'party' }),
      'build has no option "profil"; it has templates, profile, sources, against.',
    ],
    [called(validate, '', { profile: 'Party' }), 'The option "profile" of validate is one of party, state, not Party.'],
    [called(build, '', { sources: 'yes' }), 'The option "sources" of build is a boolean, not a string.'],
    [called(build, '', { against: 1 }), 'Data are YAML, as bytes or text, or a plain object, not a number.'],
    [called(compare, [], ''), 'compare needs data on both sides.'],
    [called(compare, '', '', { only: 'all' }), 'The option "only" of compare is a list of texts, not a string.'],
    [called(trend, []), 'trend needs the data of at least one period.'],
    [called(rollup, [], { unit: 'A', level: 'tỉnh' }), 'rollup needs at least one unit.'],
    [called(rollup, 'unit: …'), 'rollup takes a list of data, not a string.'],
    [called(rollup, {}), 'rollup takes a list of data, not an Object.'],
  ])('%#', (call, sentence) => {
    expect(call).toThrow(new TypeError(sentence));
  });
});

test('what is wrong with data, documents and templates is told, not thrown', () => {
  const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
    findings.map(({ code }) => code);
  expect(codes(build(''))).toEqual(['file-empty']);
  expect(codes(build({} as never))).toEqual(['key-missing', 'key-missing', 'key-missing']);
  expect(codes(compare('', ''))).toEqual(['file-empty', 'file-empty']);
  expect(codes(trend(['a: [']))).toEqual(['yaml-syntax']);
  expect(codes(verify(new Uint8Array([0x50, 0x4b, 3, 4]), ''))).toEqual(['word-truncated']);
  expect(codes(refresh(new Uint8Array(), ''))).toEqual(['word-no-zip']);
  expect(codes(rollup([''], { unit: 'A', level: 'tỉnh' }))).toEqual(['file-empty']);
  expect(rollup(['']).refusal).toEqual({ type: 'unit-missing' });
  expect(codes(loadTemplates({ report: '{{#if' }))).toEqual(['template-syntax']);
  expect(codes(next('\u0000'))).toEqual(['file-not-text']);
  expect(codes(explain('\uD800: x'))).toEqual(['encoding-broken']);
});
