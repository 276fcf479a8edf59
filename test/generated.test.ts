import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedFiles } from '../.config/generatedFiles.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

test.each(generatedFiles(ROOT))('$path is in step with the model and the templates', ({ path, text }) => {
  expect(readFileSync(ROOT + path, 'utf8') === text, `${path} is out of step: run \`npm run generate\``).toBe(true);
  expect(text).toBe(text.normalize('NFC'));
});
