import { plainText } from './plainText.js';
import type { Inline } from './tree.js';

/**
 * Where words of the data end in a mark of their own, the template's mark behind them would be a second one:
 * "…ở cơ sở." + "." is one full stop, "…ở cơ sở;" + "." a full stop. "v.v." + "," keeps both.
 */
export function settleMarks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.reduce<readonly Inline[]>((settled, inline) => {
    const before = settled.at(-1);
    const mark = inline.type === 'text' ? /^[.,;:]/.exec(inline.value)?.[0] : undefined;
    if (before === undefined || inline.type !== 'text' || mark === undefined) return [...settled, inline];
    const own = /[.!?…,;:]$/u.exec(plainText([before]))?.[0] ?? '';
    const isPause = /[,;:]/.test(own);
    if (mark === '.' && isPause && before.type === 'text')
      return [...settled.slice(0, -1), { ...before, value: before.value.slice(0, -1) }, inline];
    const isSecond = own !== '' && (mark === '.' || isPause);
    return [...settled, isSecond ? { ...inline, value: inline.value.slice(1) } : inline];
  }, []);
}
