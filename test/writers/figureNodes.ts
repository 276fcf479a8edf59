import type { Inline, Report } from '../../src/report/tree.js';
import { inlineGroups } from './inlineGroups.js';

export type FigureNode = Extract<Inline, { type: 'figure' }>;

/** Every figure that stands in the report, in reading order. */
export function figureNodes(report: Omit<Report, 'figures'>): readonly FigureNode[] {
  return inlineGroups(report).flat().flatMap(figuresOf);
}

function figuresOf(node: Inline): readonly FigureNode[] {
  if (node.type === 'figure') return [node];
  return node.type === 'text' ? [] : node.children.flatMap(figuresOf);
}
