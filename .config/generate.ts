import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generatedFiles.js';

for (const { path, text } of generatedFiles('./')) writeFileSync(path, text);
