import { plainText } from './plainText.js';
import type { Inline } from './tree.js';

/**
 * Where words of the data end in a mark of their own, the template's mark behind them would be a second one:
 * "…ở cơ sở." + "." is one full stop, "…ở cơ sở;" + "." a full stop. "v.v." + "," keeps both.
 */
export function settleMarks(inlines: readonly Inline[]): readonly Inline[] {
  const settled: Inline[] = [];
  for (const inline of inlines) {
    const before = settled.at(-1);
    const mark = inline.type === 'text' ? /^[.,;:]/.exec(inline.value)?.[0] : undefined;
    const own = before === undefined ? '' : (/[.!?…,;:]$/u.exec(plainText([before]))?.[0] ?? '');
    if (inline.type !== 'text' || mark === undefined || own === '') {
      settled.push(inline);
      continue;
    }
    const isPause = /[,;:]/.test(own);
    if (mark === '.' && isPause && before?.type === 'text')
      settled[settled.length - 1] = { ...before, value: before.value.slice(0, -1) };
    const isSecond = isPause ? mark !== '.' : mark === '.';
    settled.push(isSecond ? { ...inline, value: inline.value.slice(1) } : inline);
  }
  return settled;
}
