import { purposeOf } from './purposeOf.js';
import type { TemplateSource } from './templateSource.js';

type Listed = Pick<TemplateSource, 'name' | 'text'>;

/**
 * What each template of a folder is for, by its own first comment, as a Markdown table for templates/README.md.
 * `folder` is named below templates/; it is '' for the built-in set.
 */
export function templateList(folder: string, templates: readonly Listed[]): string {
  const path = folder === '' ? '' : `${folder}/`;
  const rows = templates.map(({ name, text }) => {
    const users = templates.filter((other) => includes(other, name)).map((other) => `\`${other.name}\``);
    return `| \`${path}${name}.md.hbs\` | ${purposeOf(text)} | ${users.join(', ')} |`;
  });
  return ['| Tệp | Để làm gì | Được gọi trong |', '| --- | --- | --- |', ...rows].join('\n');
}

function includes({ text }: Listed, name: string): boolean {
  return [...text.matchAll(/\{\{~?> *([^\s}]+)/g)].some((match) => match[1] === name);
}
