import type { Random } from './random.js';

/** What YAML, Handlebars, Markdown, HTML, XML, CSV, terminals and Vietnamese might stumble over. */
export const TOKENS = [
  ...[
    ': ',
    '- ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '#',
    ' #',
    '"',
    "'",
    '“',
    '”',
    '–',
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '>',
    '&a ',
    '*a',
    '!x ',
    '%',
    '---\n',
    '? ',
    '~',
    'null',
    '<<: ',
  ],
  ...[
    '{{',
    '}}',
    '{{#if ',
    '{{/if}}',
    '{{#each ',
    '{{else}}',
    '{{> ',
    '{{!',
    '{{participants.total}}',
    '{{@root',
    '(',
    ')',
    'join ',
    'where ',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '<',
    '</',
    '<!--',
    '-->',
    '&amp;',
    '&#0;',
    ']]>',
    '<![CDATA[',
    '<!DOCTYPE a>',
    '<w:p>',
    '</w:p>',
    '<w:sdt>',
    '<td>',
    '\\',
    '\\u0007',
    '1. ',
    '## ',
  ],
  ...[
    '0',
    '1',
    '9',
    '.',
    '0,5',
    '1.000',
    '100%',
    '1/0',
    '-1',
    '1e9',
    '837.727',
    'hơn ',
    'gần ',
    '2019-09-30',
    '31/2/2019',
    '99999999999999999999999',
    ' tỷ',
    ' đồng',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\ue000',
    '\uffff',
    '\u0301',
    '\u00ad',
    'Ð',
    'ð',
    '¸',
    '®',
    '🏥',
    '字',
    'đ',
    'Ữ',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../../etc/passwd',
    'con',
    'file:///',
    'https://a.vn/?b=c',
    '=1+1',
    '@SUM(A1)',
    ';',
    'ID;P',
  ],
];

export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let count = 1 + random.whole(4); count > 0; count -= 1) mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(text: string, random: Random): string {
  const at = random.whole(text.length + 1);
  const end = Math.min(text.length, at + 1 + random.whole(random.chance(0.1) ? 400 : 12));
  switch (random.whole(9)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return (
        text.slice(0, at) +
        text.slice(at, end).repeat(2 + random.whole(random.chance(0.02) ? 3_000 : 3)) +
        text.slice(end)
      );
    case 2:
      return text.slice(0, random.chance(0.1) ? at : text.length) + random.pick(TOKENS);
    case 3:
      return withLines(text, random);
    case 4: {
      const other = random.whole(text.length + 1);
      return text.slice(0, at) + text.slice(other, other + end - at) + text.slice(end);
    }
    case 5:
      return (
        text.slice(0, at) +
        random.pick(TOKENS).repeat(1 + random.whole(random.chance(0.02) ? 5_000 : 2)) +
        text.slice(at)
      );
    default:
      return text.slice(0, at) + random.pick(TOKENS) + text.slice(end);
  }
}

/** A line deeper, shallower, doubled, moved or without its end. */
function withLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.whole(lines.length);
  const line = lines[at] ?? '';
  switch (random.whole(5)) {
    case 0:
      lines[at] = `${' '.repeat(1 + random.whole(3))}${line}`;
      break;
    case 1:
      lines[at] = line.replace(/^ {1,2}/, '');
      break;
    case 2:
      lines.splice(at, 1);
      break;
    case 3:
      lines.splice(random.whole(lines.length), 0, line);
      break;
    default:
      lines[at] = `${line}${random.pick(TOKENS)}`;
  }
  return lines.join('\n');
}

export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const mutated = Uint8Array.from(bytes);
  if (random.chance(0.1)) return mutated.subarray(0, random.whole(mutated.length));
  for (let count = 1 + random.whole(6); count > 0; count -= 1) {
    const at = random.whole(mutated.length);
    mutated[at] = random.chance(0.5)
      ? (mutated[at] ?? 0) ^ (1 << random.whole(8))
      : random.pick([0, 1, 0x7f, 0x80, 0xff]);
  }
  return mutated;
}
