import type { Finding } from '../../diagnostics/finding.js';
import { LIMITS } from '../../diagnostics/limits.js';
import type { Program, Statement } from './program.js';
import { tooMuch } from './syntaxFaults.js';

/** What a template does and prints where every list has one item, and how deep its blocks and partials stand within one another. */
interface Weight {
  readonly steps: number;
  readonly letters: number;
  /** Ends of paragraphs. */
  readonly lines: number;
  readonly depth: number;
}

const NOTHING: Weight = { steps: 0, letters: 0, lines: 0, depth: 0 };

/** Finds templates that go beyond `LIMITS.template` whatever the data are: partials that include each other twice, and thirty of them. */
export function weigh(program: Program, partials: ReadonlyMap<string, Program>): readonly Finding[] {
  const known = new Map<string, Weight>();
  const total = weightOf(program);
  const measures = ['steps', 'letters', 'lines', 'depth'] as const;
  return measures.filter((what) => total[what] > LIMITS.template[what]).map((what) => tooMuch(what, [0, 0]));

  function weightOf(statements: Program): Weight {
    return statements.map(weightOfStatement).reduce(
      (sum, { steps, letters, lines, depth }) => ({
        steps: sum.steps + 1 + steps,
        letters: sum.letters + letters,
        lines: sum.lines + lines,
        depth: Math.max(sum.depth, depth),
      }),
      NOTHING,
    );
  }

  function weightOfStatement(statement: Statement): Weight {
    switch (statement.type) {
      case 'text':
        return { ...NOTHING, letters: statement.text.length, lines: statement.text.match(PARAGRAPH_END)?.length ?? 0 };
      case 'print':
        return NOTHING;
      case 'block':
        return within(greater(weightOf(statement.program), weightOf(statement.inverse)));
      case 'include': {
        const weight = known.get(statement.name) ?? weightOf(partials.get(statement.name) ?? []);
        known.set(statement.name, weight);
        return within(weight);
      }
    }
  }
}

/** Something, and an empty line behind it. */
const PARAGRAPH_END = /\S[ \t\r]*\n[ \t\r]*\n/g;

function within(weight: Weight): Weight {
  return { ...weight, depth: weight.depth + 1 };
}

function greater(one: Weight, other: Weight): Weight {
  return {
    steps: Math.max(one.steps, other.steps),
    letters: Math.max(one.letters, other.letters),
    lines: Math.max(one.lines, other.lines),
    depth: Math.max(one.depth, other.depth),
  };
}
