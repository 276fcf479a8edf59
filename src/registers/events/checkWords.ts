import type { Finding } from '../../diagnostics/finding.js';
import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import type { RegisterTable } from '../readTable.js';
import { placeIn, registerFinding } from '../registerFinding.js';
import { nearWords } from '../rows/nearWords.js';
import { rowList } from '../rows/rowList.js';
import { spellingKey } from '../rows/spelling.js';
import type { CountedRow } from './groups.js';

/** Forms, outlets and organisers that are almost another one: they stay groups of their own, and are told. */
export function checkWords(
  { view, header }: RegisterTable,
  kind: 'conferences' | 'media',
  counted: readonly CountedRow[],
): readonly Finding[] {
  return kind === 'media'
    ? [...near('form', true, ({ form }) => [form]), ...near('outlet', true, ({ bodies }) => bodies)]
    : [...near('form', true, ({ form }) => [form]), ...near('organisers', false, ({ bodies }) => bodies)];

  function near(
    column: RegisterColumn,
    byLetter: boolean,
    wordsOf: (line: CountedRow) => readonly string[],
  ): readonly Finding[] {
    const words = new Map<string, { readonly text: string; readonly rows: number[] }>();
    for (const line of counted) {
      for (const text of wordsOf(line)) {
        const word = words.get(spellingKey(text)) ?? { text, rows: [] };
        words.set(spellingKey(text), word);
        word.rows.push(line.row);
      }
    }
    const at = header.columns.get(column) ?? 0;
    return nearWords([...words.values()], byLetter).map(({ word, other }) =>
      registerFinding(placeIn(view, [at, word.rows[0] ?? header.bottom]), {
        code: 'word-nearly',
        args: { text: word.text, other: other.text, rows: rowList(word.rows) },
      }),
    );
  }
}
