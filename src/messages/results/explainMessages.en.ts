import type { RegisterRows } from '../../diagnostics/registerCodes.js';
import { ROWS_EN, registerRows } from '../../diagnostics/registerRows.js';
import type { ExplainMessages } from './explainMessages.js';

export const explainMessagesEn: ExplainMessages = {
  kinds: {
    count: 'count',
    rate: 'rate',
    points: 'difference of rates',
    money: 'money',
    ratio: 'part of a whole',
    date: 'date',
    document: 'number of a document',
    wording: 'number in words',
  },
  value: ({ value, kind, unit }) =>
    `Value: ${value ?? 'none that is exact'} (${explainMessagesEn.kinds[kind]}${unit === null ? '' : `, ${unit}`})`,
  published: ({ place, isName }) => `${isName ? 'Written' : 'Published, written'} at ${place}`,
  counted: ({ registers }) => `Counted in ${rowsIn(registers)}`,
  alsoCounted: ({ text, registers }) => `Counted otherwise: ${text}, in ${rowsIn(registers)}`,
  computed: ({ formula }) => `Computed: ${formula}`,
  accordingTo: ({ sources }) => `According to ${sources.join('; ')}`,
  beside: ({ period, text, comparable, reason }) =>
    `Against ${text === null ? period : `${period} (${text})`}: ${comparable ? 'can be compared' : 'cannot be compared'}${reason === null ? '' : ` (${reason})`}`,
  inReport: 'In the report:',
  notInReport: 'The report does not print this figure.',
  more: ({ count }) => `… and ${count} more`,
  notFound: ({ asked, file, nearest }) =>
    `No figure of ${file} is "${asked}"; ${
      nearest.length === 0
        ? `see all of them: bhxh-report explain ${file}`
        : `did you mean ${nearest.map((word) => `"${word}"`).join(' or ')}?`
    }`,
  several: ({ asked, count, example }) =>
    `"${asked}" stands for ${count} figures; to see one in full, call it by its name, for example: ${example}`,
  furtherNames: ({ id, count }) =>
    `${count} more ${count === 1 ? 'figure has a name that begins' : 'figures have names that begin'} with "${id}."; ask for "${id}." to see ${count === 1 ? 'it' : 'them'}.`,
  notExplained: ({ file, errors }) =>
    `${file}: ${errors} ${errors === 1 ? 'error' : 'errors'}, the sources of its figures are not known`,
};

function rowsIn(registers: readonly RegisterRows[]): string {
  return registers.map((rows) => registerRows(rows, ROWS_EN)).join('; ');
}
