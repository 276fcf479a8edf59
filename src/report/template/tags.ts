/** A pair of braces in a template's text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'else' | 'other';
  /** The word behind the braces: of `{{#if a}}` "if". */
  readonly name: string;
  readonly start: number;
  /** Behind its closing braces; null where it has none. */
  readonly end: number | null;
}

/** `{{#if`, `{{^if`, `{{#>`, `{{#*`; `{{/if`; `{{else`, `{{^}}`. */
const HEAD = /\{{2,4}~?\s*([#^/]?)[>*&]?\s*([^\s{}()~|="']*)/y;
const COMMENT = /\{\{~?!(--)?/y;

/** The tags of a template, in order; comments are none (but for one without an end), nor is what stands behind a "\\". The text is read once. */
export function tagsIn(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (let start = text.indexOf('{{'); start !== -1; ) {
    COMMENT.lastIndex = start;
    const comment = COMMENT.exec(text);
    const isEscaped = text[start - 1] === '\\' && text[start - 2] !== '\\';
    const end = endOf(text, start, comment?.[1] === '--');
    if ((comment === null || end === null) && !isEscaped) tags.push({ ...headOf(text, start), start, end });
    start = end === null ? -1 : text.indexOf('{{', isEscaped ? start + 2 : end);
  }
  return tags;
}

function endOf(text: string, start: number, dashed: boolean): number | null {
  const dashes = dashed ? text.indexOf('--', start + '{{!--'.length) : start;
  const braces = dashes === -1 ? -1 : text.indexOf('}}', dashes);
  if (braces === -1) return null;
  return text[braces + 2] === '}' ? braces + 3 : braces + 2;
}

function headOf(text: string, start: number): Pick<Tag, 'kind' | 'name'> {
  HEAD.lastIndex = start;
  const [, sign = '', name = ''] = HEAD.exec(text) ?? [];
  if ((sign === '^' && name === '') || (sign === '' && name === 'else')) return { kind: 'else', name };
  return { kind: sign === '' ? 'other' : sign === '/' ? 'close' : 'open', name };
}
