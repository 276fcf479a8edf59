import type { FindingTarget, Path } from '../diagnostics/finding.js';
import { valueAt } from '../diagnostics/valueAt.js';
import type { Figure } from '../indicators/figure.js';
import { numbersIn } from '../report/wordingInlines.js';
import type { Known } from './known.js';

/** Where in the data file a typed figure stands: its scalar or, for digits in words, the digits themselves. */
export function targetOf(figure: Figure, path: Path, { figures, dataset }: Known): FindingTarget {
  const words = valueAt(dataset.value, path);
  if (figure.kind !== 'wording' || typeof words !== 'string') return { path };
  const alike = [...figures.values()].filter(
    ({ kind, text, origin }) =>
      kind === 'wording' && text === figure.text && origin.type === 'given' && samePath(origin.path, path),
  );
  // Names between braces may have digits too; they are not words. Of equal numbers, the first named is the first written.
  const spoken = words.replace(/\{\{.*?\}\}/gs, (braces) => ' '.repeat(braces.length));
  const places = numbersIn(spoken).filter((match) => match[0] === figure.text);
  const place = places[alike.indexOf(figure)] ?? places[0];
  if (place === undefined) return { path };
  return { path, piece: figure.text, occurrence: countOf(figure.text, words.slice(0, place.index)) };
}

/** How often a piece was met before, counted as places in a source are counted. */
function countOf(piece: string, text: string): number {
  return text.split(piece).length - 1;
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
