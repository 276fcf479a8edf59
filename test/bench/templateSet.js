import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The templates of a folder, as the command reads them. */
export function templateSet(folder) {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.md.hbs'))
      .map((file) => [file.replace('.md.hbs', ''), { name: file, data: readFileSync(join(folder, file)) }]),
  );
}
