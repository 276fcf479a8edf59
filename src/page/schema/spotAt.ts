import { flowIn } from './flowIn.js';
import { type Step, stepsIn } from './stepsIn.js';

/** Where a cursor stands among the keys of a data file. */
export interface SchemaSpot {
  /** The keys above, outermost first; "[]" is an item. With `atKey` those round the key, else with the one whose value is written. */
  readonly path: readonly string[];
  readonly atKey: boolean;
  /** Keys that stand beside it already. */
  readonly siblings: readonly string[];
}

/**
 * Told by the indentation of the lines above, not by a parser: that works while half a line is written.
 *
 * @param lines of the whole file
 * @param row 0-based
 * @param column 0-based
 */
export function spotAt(lines: readonly string[], row: number, column: number): SchemaSpot {
  const stack: Step[] = [];
  let flow = '';
  for (const line of lines.slice(0, row)) {
    if (flow === '' && isBlank(line)) continue;
    flow = open(flow === '' ? climb(stack, line) : `${flow} ${line}`);
  }
  const before = (lines[row] ?? '').slice(0, column);
  const here = flow === '' ? climb(stack, before) : `${flow} ${before}`;
  const inFlow = flowIn(here);
  const above = stack.map(({ type, name }) => (type === 'item' ? '[]' : name));
  if (inFlow !== null) return { ...inFlow, path: [...above, ...inFlow.path] };
  const own = stepsIn(before);
  if (own.steps.at(-1)?.type === 'key') return { path: above, atKey: false, siblings: [] };
  const indent =
    own.rest === before ? before.length - before.trimStart().length : before.length - own.rest.trimStart().length;
  const around = stack.filter((step) => step.column < indent);
  const path = around.map(({ type, name }) => (type === 'item' ? '[]' : name));
  return { path, atKey: true, siblings: siblingsAt(lines, row, indent) };
}

/** Takes the steps of a line; what is left is returned. */
function climb(stack: Step[], line: string): string {
  const { steps, rest } = stepsIn(line);
  for (const step of steps) {
    // A list may stand as far left as its key.
    const isAbove = (one: Step): boolean =>
      one.column < step.column || (step.type === 'item' && one.type === 'key' && one.column === step.column);
    while (stack.length > 0 && !isAbove(stack.at(-1) as Step)) stack.pop();
    stack.push(step);
  }
  return rest.trim();
}

/** The text, while something in it is open. */
function open(text: string): string {
  return /^[{[]/.test(text) && flowIn(text) !== null ? text : '';
}

function isBlank(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

/** Keys of this column, up and down to the first line that stands further left or begins another item. */
function siblingsAt(lines: readonly string[], row: number, indent: number): readonly string[] {
  const names: string[] = [];
  const look = (line: string): boolean => {
    if (isBlank(line)) return true;
    const { steps } = stepsIn(line);
    const [first] = steps;
    const key = steps.find(({ type, column }) => type === 'key' && column === indent);
    if (key !== undefined) names.push(key.name);
    return (first?.column ?? indent) >= indent;
  };
  const beginsItem = (line: string): boolean =>
    stepsIn(line).steps.some(({ type, column }) => type === 'item' && column < indent);
  if (!beginsItem((lines[row] ?? '').slice(0, indent)))
    for (let at = row - 1; at >= 0 && look(lines[at] ?? ''); at -= 1);
  for (let at = row + 1; at < lines.length && !beginsItem(lines[at] ?? '') && look(lines[at] ?? ''); at += 1);
  return names;
}
