import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runTranscript } from '../cli/runTranscript.js';

/** As those of test/cli, over the program's own data and templates; nothing is written. */
const FOLDER = fileURLToPath(new URL('transcripts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test.each(readdirSync(FOLDER))('%s', async (name) => {
  const file = path.join(FOLDER, name);
  const transcript = await runTranscript(file, ROOT, { realTemplates: true });
  await expect(transcript).toMatchFileSnapshot(file);
});
