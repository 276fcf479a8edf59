import type { Figure } from '../indicators/figure.js';
import type { FigureNode } from './figureNodes.js';

/** The figures that stand in a document, each once, as they are printed there and without what they were computed with. */
export function printedFigures(nodes: readonly FigureNode[], known: ReadonlyMap<string, Figure>): readonly Figure[] {
  return [...new Map(nodes.map(({ id, text }) => [id, printedFigure(id, text, known.get(id))])).values()];
}

function printedFigure(id: string, text: string, figure: Figure | undefined): Figure {
  if (figure === undefined) throw new Error(`a figure without an origin: ${id}`);
  const { kind, value, unit, decimals, origin } = figure;
  return { id, text, kind, value, unit, decimals, origin };
}
