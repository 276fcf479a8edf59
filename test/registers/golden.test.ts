import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { RegisterKind } from '../../src/registers/header/knownHeadings.js';
import { read, said } from './said.js';

/**
 * Registers as offices keep them, written by LibreOffice, openpyxl, exceljs and by hand; what has to be read of each was
 * worked out with programs that share nothing with this one. Beside each, in golden/, all that is counted and said.
 */
const FIXTURES = new URL('./fixtures/', import.meta.url);
const GOLDEN = new URL('./golden/', import.meta.url);

function kindOf(name: string): RegisterKind {
  if (/^(?:tin|media)/.test(name)) return 'media';
  return /^(?:bieu|places)/.test(name) ? 'places' : 'conferences';
}

describe.each(readdirSync(FIXTURES))('%s', (name) => {
  test('counted and found as written down', async () => {
    const outcome = said(read(name, kindOf(name), readFileSync(new URL(name, FIXTURES))));
    const expected = new URL(`${basename(name)}.txt`, GOLDEN);
    await expect(outcome).toMatchFileSnapshot(fileURLToPath(expected));
  });
});
