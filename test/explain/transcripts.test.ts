import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { runTranscript } from '../cli/runTranscript.js';

/** As those of test/cli, over the program's own data and templates; nothing is written. */
const FOLDER = fileURLToPath(new URL('transcripts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

vi.setConfig({ testTimeout: 60_000 });

test.each(readdirSync(FOLDER))('%s', async (name) => {
  const file = path.join(FOLDER, name);
  const transcript = await runTranscript(file, ROOT, { templates: path.join(ROOT, 'templates') });
  await expect(transcript).toMatchFileSnapshot(file);
});
