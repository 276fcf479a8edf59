import { type Handlers, handle } from '../../report/handle.js';
import type { Inline } from '../../report/tree.js';

export interface Style {
  readonly strong: boolean;
  readonly emphasis: boolean;
}

export interface StyledRun extends Style {
  readonly text: string;
}

const plain: Style = { strong: false, emphasis: false };

const handlers: Handlers<Inline, readonly StyledRun[], [Style]> = {
  text: (node, style) => [{ ...style, text: node.value }],
  figure: (node, style) => [{ ...style, text: node.text }],
  strong: (node, style) => flatten(node.children, { ...style, strong: true }),
  emphasis: (node, style) => flatten(node.children, { ...style, emphasis: true }),
};

/**
 * Text cut where its style changes. Nested and neighbouring nodes of one style become one run (`****` would not
 * close), and no styled run begins or ends with a blank (`** a**` would not open).
 */
export function styledRuns(nodes: readonly Inline[]): readonly StyledRun[] {
  return merge(merge(flatten(nodes, plain)).flatMap(bareEdges));
}

function flatten(nodes: readonly Inline[], style: Style): readonly StyledRun[] {
  return nodes.flatMap((node) => handle(handlers, node, style));
}

function bareEdges(run: StyledRun): readonly StyledRun[] {
  const inner = run.text.trim();
  if (inner === '') return [{ ...plain, text: run.text }];
  const start = run.text.indexOf(inner);
  return [
    { ...plain, text: run.text.slice(0, start) },
    { ...run, text: inner },
    { ...plain, text: run.text.slice(start + inner.length) },
  ];
}

function merge(runs: readonly StyledRun[]): readonly StyledRun[] {
  const merged: StyledRun[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = merged.at(-1);
    if (last && last.strong === run.strong && last.emphasis === run.emphasis) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else {
      merged.push(run);
    }
  }
  return merged;
}
