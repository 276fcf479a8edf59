import { readFileSync } from 'node:fs';
import { dictionary } from '../src/model/dictionary.js';
import { jsonSchema } from '../src/model/jsonSchema.js';
import { nameList } from '../src/report/template/nameList.js';
import { templateList } from '../src/report/template/templateList.js';
import { approximatorTable } from './approximatorTable.js';
import { optionTable } from './optionTable.js';
import { templatesIn } from './templatesModule.js';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The files that are made from the model, the table of approximators, the templates and the commands, as they should be. `root` ends with a slash. */
export function generatedFiles(root: string): readonly GeneratedFile[] {
  const read = (path: string): string => readFileSync(root + path, 'utf8');
  const sets = Object.entries(templatesIn(`${root}templates`)).map(([folder, texts]) =>
    templateList(
      folder,
      Object.entries(texts).map(([name, text]) => ({ name, text })),
    ),
  );
  const dataReadme = between(read('data/README.md'), 'words', approximatorTable());
  const templateReadme = between(read('templates/README.md'), 'files', sets.join('\n\n'));
  return [
    { path: 'README.md', text: between(read('README.md'), 'options', optionTable()) },
    { path: 'data/schema.json', text: `${JSON.stringify(jsonSchema(), null, 2)}\n` },
    { path: 'data/README.md', text: between(dataReadme, 'keys', dictionary()) },
    {
      path: 'templates/README.md',
      text: between(templateReadme, 'names', ['```text', nameList(), '```'].join('\n')),
    },
  ];
}

/** The text with what stands between `<!-- name:begin -->` and `<!-- name:end -->` replaced. */
function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [head, rest, ...more] = text.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined || more.length > 0) throw new Error(`${begin} … ${end} must stand once`);
  return `${head}${begin}\n\n${content}\n\n${end}${tail}`;
}
