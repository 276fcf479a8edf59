import type { Finding } from '../../diagnostics/finding.js';
import type { OpenedTemplate } from './openTemplate.js';

/** Text that is filled, told otherwise (the code of fields), or not seen. */
const READ = /<(?:\w+:)?(t|instrText)(?:\s[^>]*)?>[^<]*<\/(?:\w+:)?\1>/g;
/** Notes of people to each other may speak of tags. */
const ASIDE = /(?:^|\/)(?:comments\w*|people)\.xml$/i;

/** Parts with braces where nothing is filled: they would go out as they are. */
export function unreadTags({ file, parts, notes }: OpenedTemplate): readonly Finding[] {
  const read = new Map([...parts, ...notes].map(({ name, xml }) => [name.toLowerCase(), xml]));
  return file.entries.flatMap(({ name }): readonly Finding[] => {
    if (!name.toLowerCase().endsWith('.xml') || ASIDE.test(name)) return [];
    const own = read.get(name.toLowerCase())?.replace(READ, '');
    const xml = own ?? file.textOf(name);
    const holds = typeof xml === 'string' && /\{\{[^{}]*\}\}/.test(xml);
    return holds ? [{ code: 'template-word-unread', path: [], range: [0, 0], args: { part: name } }] : [];
  });
}
