import { adopt } from '../../src/jobs/adopt.js';

/** A number of a text, and the key that an officer would put it at; "-" for a number that has none. */
interface Expected {
  readonly written: string;
  readonly home: string;
}

export type Outcome = 'typed' | 'wrong' | 'fact' | 'doubtful' | 'lost';

export interface Judged extends Expected {
  readonly outcome: Outcome;
  readonly found: string | null;
}

/** "đạt [96,5%|participants.compulsory.plan.percent] kế hoạch": what the marks say, and the text without them. */
const MARK = /\[([^\]|]+)\|([^\]|]+)\]/g;

export function plainOf(annotated: string): string {
  return annotated.replace(MARK, '$1');
}

/** What became of each marked number, in the order of the text. */
export function judge(name: string, annotated: string): readonly Judged[] {
  const { adopted } = adopt({ name, data: plainOf(annotated) });
  if (adopted === null) throw new Error(`${name} cannot be read`);
  const { figures } = adopted;
  let at = 0;
  return [...annotated.matchAll(MARK)].map(([, written = '', home = '']): Judged => {
    const digits = digitsOf(written);
    const index = figures.findIndex((figure, nth) => nth >= at && digitsOf(figure.found) === digits);
    const figure = figures[index];
    if (figure === undefined) return { written, home, outcome: 'lost', found: null };
    at = index + 1;
    return { written, home, outcome: outcomeOf(figure.fate, figure.home, home), found: figure.home };
  });
}

function outcomeOf(fate: string, found: string | null, home: string): Outcome {
  if (fate === 'doubtful') return 'doubtful';
  if (fate !== 'typed') return 'fact';
  return found === home ? 'typed' : 'wrong';
}

function digitsOf(text: string): string {
  return text.replace(/[^\d,/]/gu, '').replace(/^,|,$/gu, '');
}
