import type { Finding } from '../../diagnostics/finding.js';
import type { Fault } from './blocks.js';
import type { WordTag } from './wordTag.js';

/** What is wrong with blocks, as findings at their tags. */
export function faultFindings(
  faults: readonly Fault[],
  rangeOf: (tag: WordTag) => readonly [start: number, end: number],
): readonly Finding[] {
  return faults.map(({ tag, reason }): Finding => {
    const range = rangeOf(tag);
    if (reason === 'field') return { code: 'template-word-field', path: [], range, args: {} };
    if ('syntax' in reason) return { code: 'template-syntax', path: [], range, args: { reason: reason.syntax } };
    return { code: 'template-word-block', path: [], range, args: { block: reason.block, tag: tag.source } };
  });
}
