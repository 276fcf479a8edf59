/** What a line of YAML begins, by its column: an item of a list, or a key. */
export interface Step {
  readonly type: 'item' | 'key';
  /** 0-based. */
  readonly column: number;
  /** Of a key; '' of an item. */
  readonly name: string;
}

const ITEM = /^( *)-(?= |$)/;
const KEY = /^( *)(?:"([^"]*)"|'([^']*)'|([^\s#'"[\]{},&*!|>%@`-][^:#]*?|-[^\s:#][^:#]*?))[ ]*:(?= |$)/;

/** The steps of one line, and what is left behind them: a value, or the beginning of a word. */
export function stepsIn(line: string): { readonly steps: readonly Step[]; readonly rest: string } {
  const steps: Step[] = [];
  let column = 0;
  let rest = line;
  for (let match = ITEM.exec(rest); match !== null; match = ITEM.exec(rest)) {
    steps.push({ type: 'item', column: column + (match[1]?.length ?? 0), name: '' });
    column += match[0].length;
    rest = line.slice(column);
  }
  const key = KEY.exec(rest);
  if (key !== null) {
    const [whole, spaces = '', double, single, plain] = key;
    steps.push({ type: 'key', column: column + spaces.length, name: double ?? single ?? plain ?? '' });
    column += whole.length;
    rest = line.slice(column);
  }
  return { steps, rest };
}
