import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { workFolder } from './runMain.js';
import { runTranscript } from './runTranscript.js';

/** `transcripts/*.txt` read like a terminal; the commands of one transcript share a folder with the fixtures. */
const FOLDER = fileURLToPath(new URL('transcripts', import.meta.url));

test.each(readdirSync(FOLDER))('%s', async (name) => {
  const file = path.join(FOLDER, name);
  await expect(await runTranscript(file, workFolder())).toMatchFileSnapshot(file);
});
