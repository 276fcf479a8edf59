import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runTranscript } from './runTranscript.js';

const HERE = fileURLToPath(new URL('office/', import.meta.url));

/** Transcripts by the folder of the office that they are run in. */
test.each([
  ['none.txt', '.'],
  ['office.txt', 'phong'],
  ['below.txt', 'phong/nam-2025'],
  ['wrong.txt', 'phong/sai'],
])('%s, in %s', async (name, folder) => {
  const root = mkdtempSync(path.join(tmpdir(), 'bhxh-report-office-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(path.join(HERE, 'phong'), path.join(root, 'phong'), { recursive: true });
  const file = path.join(HERE, name);
  const shown = await runTranscript(file, path.join(root, folder), { realTemplates: true });
  await expect(shown).toMatchFileSnapshot(file);
});

test('each transcript is run', () => {
  expect(readdirSync(HERE)).toEqual(['below.txt', 'none.txt', 'office.txt', 'phong', 'wrong.txt']);
});
