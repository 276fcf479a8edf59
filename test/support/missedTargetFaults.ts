import type { Summary } from '../../src/indicators/summarise.js';
import type { Block, Inline, Report } from '../../src/report/tree.js';
import { plainWords } from '../writers/plainWords.js';

/**
 * The lines of a report that hold a figure of a missed target and claim that it was reached: "đạt" or "vượt"
 * without "chưa" before it. A row of a table is one line.
 */
export function missedTargetFaults(report: Report, summary: Summary): readonly string[] {
  const missed = missedFigures(summary);
  return report.body.flatMap(linesOf).flatMap((line) => {
    const words = clausesAbout(line, missed).filter((clause) => CLAIM.test(clause));
    return words.length > 0 ? [plainWords(line)] : [];
  });
}

const CLAIM = /(?<!chưa )(?<!\p{L})(?:đạt|vượt)(?!\p{L})/iu;

/** What tells how far a missed target was reached: its percentage, its gap, how many were missed. */
function missedFigures({ targets, rates, goals, tally }: Summary): ReadonlySet<string> {
  const ofPlans = targets.flatMap(({ status, percent, gap, gapPercent }) =>
    status === 'missed' ? [percent, gap, gapPercent] : [],
  );
  const ofRates = rates.flatMap((rate) =>
    rate.targets.flatMap(({ status, gap }) => (status === 'missed' ? [gap] : [])),
  );
  const milestones = goals.flatMap(({ sets }) => sets.flatMap((set) => set.milestones));
  const ofGoals = milestones.flatMap(({ status, gap, yearly }) => (status === 'missed' ? [gap, yearly] : []));
  // Where all were missed, the report may say how many there are at all.
  const counted = tally?.exceeded === null && tally.met === null ? tally.all : null;
  const figures = [...ofPlans, ...ofRates, ...ofGoals, tally?.missed ?? null, counted];
  return new Set(figures.flatMap((figure) => (figure === null ? [] : [figure.id])));
}

/** The clauses of a line, cut at commas, semicolons, full stops and "và", that hold a missed figure. */
function clausesAbout(line: readonly Inline[], missed: ReadonlySet<string>): readonly string[] {
  const marked = line.map((node) => markedText(node, missed)).join('');
  return marked.split(/(?<=[,;.]| và) /).filter((clause) => clause.includes(MARK));
}

/** Stands before a missed figure; no report holds it. */
const MARK = '\u0001';

function markedText(node: Inline, missed: ReadonlySet<string>): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'figure') return `${missed.has(node.id) ? MARK : ''}${node.text}`;
  return node.children.map((child) => markedText(child, missed)).join('');
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map((row) => row.flatMap((cell) => [...cell, { type: 'text', value: ' ' } as const]));
    case 'chart':
      return [block.title];
  }
}
