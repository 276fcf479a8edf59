import type { Summary } from '../../src/indicators/summarise.js';
import type { Verdict } from '../../src/indicators/targets/verdict.js';
import type { Block, Inline, Report } from '../../src/report/tree.js';
import { plainWords } from '../writers/plainWords.js';

/**
 * The lines of a report that hold a figure of a target that was not surely reached and claim that it was: "đạt" or "vượt"
 * without "chưa" before it. A row of a table is one line.
 */
export function unreachedTargetFaults(report: Report, summary: Summary): readonly string[] {
  const unreached = unreachedFigures(summary);
  return report.body.flatMap(linesOf).flatMap((line) => {
    const words = clausesAbout(line, unreached).filter((clause) => CLAIM.test(clause));
    return words.length > 0 ? [plainWords(line)] : [];
  });
}

const CLAIM = /(?<!chưa )(?<!\p{L})(?:đạt|vượt)(?!\p{L})/iu;

/** What tells how far a target is from being reached: its percentage, its gap, how many are. */
function unreachedFigures({ measures, finances, beneficiaries, rates, goals, tally }: Summary): ReadonlySet<string> {
  const targets = [...measures, ...finances, ...beneficiaries, ...rates].flatMap((one) => one.targets);
  const milestones = goals.flatMap(({ sets }) => sets.flatMap((set) => set.milestones));
  const figures = [
    ...targets.filter(isUnreached).flatMap(({ percent, gap, gapPercent }) => [percent, gap, gapPercent]),
    ...milestones.filter(isUnreached).flatMap(({ gap, yearly }) => [gap, yearly]),
    ...(tally?.parts ?? []).filter(isUnreached).map(({ count }) => count),
    // Where none was reached, the report may say how many there are at all.
    ...(tally?.parts.every(isUnreached) === true ? [tally.all] : []),
  ];
  return new Set(figures.flatMap((figure) => (figure === null ? [] : [figure.id])));
}

function isUnreached({ status }: { readonly status: Verdict | null }): boolean {
  return status === 'missed' || status === 'in-progress' || status === 'undecidable';
}

/** The clauses of a line, cut at commas, semicolons, full stops and "và", that hold such a figure. */
function clausesAbout(line: readonly Inline[], unreached: ReadonlySet<string>): readonly string[] {
  const marked = line.map((node) => markedText(node, unreached)).join('');
  return marked.split(/(?<=[,;.]| và) /).filter((clause) => clause.includes(MARK));
}

/** Stands before such a figure; no report holds it. */
const MARK = '\u0001';

function markedText(node: Inline, unreached: ReadonlySet<string>): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'figure') return `${unreached.has(node.id) ? MARK : ''}${node.text}`;
  return node.children.map((child) => markedText(child, unreached)).join('');
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
