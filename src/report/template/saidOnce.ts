import { plainText } from '../plainText.js';
import { TOKEN_MARKS, type Tokens } from './tokens.js';

/** Words that templates write in front of what the data say, and that officers write with it as well. */
const LEADS = ['về', 'tại', 'cho', 'năm', 'phục vụ', 'trọng tâm là', 'đồng chí'];
const LED = new RegExp(
  `(?<!\\p{L})(${LEADS.join('|')}) (${TOKEN_MARKS.open}[^${TOKEN_MARKS.close}]+${TOKEN_MARKS.close})`,
  'giu',
);
/** The same wherever a word ends so: seen much faster. */
const PERHAPS_LED = new RegExp(`(?:${LEADS.join('|')}) ${TOKEN_MARKS.open}`, 'i');

/** "về" before "về phát triển người tham gia" is said once. */
export function saidOnce(text: string, tokens: Tokens): string {
  if (!PERHAPS_LED.test(text)) return text;
  return text.replace(LED, (all: string, lead: string, token: string) => {
    const inlines = tokens.resolve(token);
    const [first, ...rest] = inlines;
    if (
      first?.type !== 'text' ||
      !plainText(inlines)
        .toLocaleLowerCase('vi')
        .startsWith(`${lead.toLocaleLowerCase('vi')} `)
    )
      return all;
    return `${lead} ${tokens.put([{ ...first, value: first.value.slice(lead.length + 1) }, ...rest])}`;
  });
}
