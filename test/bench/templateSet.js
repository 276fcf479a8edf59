import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateSource } from '../../dist/index.js';

/** The templates of a folder, as the command reads them. */
export function templateSet(folder) {
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.md.hbs'))
    .map((file) => templateSource(file.replace('.md.hbs', ''), file, readFileSync(join(folder, file), 'utf8')));
  const named = (name) => sources.find((source) => source.name === name);
  const partials = sources.filter(({ name }) => name !== 'report' && name !== 'subject');
  return {
    main: named('report'),
    subject: named('subject'),
    partials: new Map(partials.map((source) => [source.name, source])),
  };
}
