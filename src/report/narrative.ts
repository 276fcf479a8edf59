import type { Finding } from '../diagnostics/finding.js';
import type { Figure } from '../indicators/figure.js';
import type { Wording } from '../indicators/named.js';
import { wordingsIn } from '../indicators/namedLeaves.js';
import type { Summary } from '../indicators/summarise.js';
import { type MayWait, type SaidName, sayName } from './sayName.js';
import type { Inline } from './tree.js';
import { wordingInlines } from './wordingInlines.js';

/** How the words of one file are said: figures that they name, and digits in them, become figures of the report. */
export interface Narrator {
  readonly say: (wording: Wording) => readonly Inline[];
  /** Names that the data do not have, and braces that name nothing. */
  readonly findings: readonly Finding[];
}

/** `mayWait`: whether a figure of that name may wait for a number that is still to come. `declare` hears of every figure that is made of digits in words. */
export function createNarrator(
  summary: Summary,
  declare: (figure: Figure) => void,
  mayWait: MayWait = () => false,
): Narrator {
  const said = wordingsIn(summary.unit)
    .filter(({ narrative, text }) => narrative && /\{\{|\}\}/.test(text))
    .map((wording) => ({ wording, ...sayNarrative(wording, summary, mayWait, declare) }));
  const resolved = new Map(said.map(({ wording, inlines }) => [wording.id, inlines]));
  return {
    say: (wording) => resolved.get(wording.id) ?? wordingInlines(wording, declare),
    findings: said.flatMap(({ findings }) => findings),
  };
}

interface Said {
  readonly inlines: readonly Inline[];
  readonly findings: readonly Finding[];
}

/**
 * A sentence of the data, its `{{names}}` resolved. It is no template: between the braces stands a name, or a
 * helper that makes words of one value before it, and nothing of it is ever run.
 */
function sayNarrative(wording: Wording, summary: Summary, mayWait: MayWait, declare: (figure: Figure) => void): Said {
  const inlines: Inline[] = [];
  const findings: Finding[] = [];
  const met = new Map<string, number>();
  // Words, then a pair of braces, in turn; stray braces are pieces of their own.
  const pieces = wording.text.split(/(\{{2,}[^{}]*\}{2,}|\{{2,}|\}{2,})/);
  for (const [index, piece] of pieces.entries()) {
    if (!/^(?:\{\{|\}\})/.test(piece)) {
      inlines.push(...wordingInlines({ ...wording, id: `${wording.id}.${inlines.length}`, text: piece }, declare));
      continue;
    }
    const occurrence = met.get(piece) ?? 0;
    met.set(piece, occurrence + 1);
    const named = sayName(piece, summary, mayWait, declare);
    if (named.inlines === null)
      findings.push(findingFor(wording, piece, occurrence, shownPiece(piece, pieces[index + 1]), named));
    else inlines.push(...named.inlines);
  }
  return { inlines, findings };
}

/** Braces that are not closed are shown with the words behind them. */
function shownPiece(piece: string, next: string | undefined): string {
  return /[{}]$/.test(piece) && piece.includes('}') ? piece : piece + (next ?? '').slice(0, 24);
}

function findingFor(
  { path }: Wording,
  piece: string,
  occurrence: number,
  shown: string,
  { name, nearest }: SaidName,
): Finding {
  const place = { path, piece, occurrence };
  if (name === null) return { code: 'narrative-syntax', ...place, args: { text: shown } };
  return { code: 'narrative-unknown-figure', ...place, args: { name, nearest } };
}
