import { isSameFigureText } from '../../../src/quantity/text/comparableText.js';
import { MISTAKES } from '../slips.js';
import type { Subject } from '../subjects.js';
import { type Edit, typed } from './edit.js';
import { everyNth, numbersOf } from './moved.js';

/** A wrong digit, one left out, one twice, two swapped, by turns. */
export function slips({ passages }: Subject): readonly Edit[] {
  const mistakes = Object.entries(MISTAKES);
  return everyNth(numbersOf(passages), 30).flatMap(({ passage, control, text }, nth): readonly Edit[] => {
    const [name, mistake] = mistakes[nth % mistakes.length] ?? [];
    const digits = [...text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
    const after = mistake?.(text, digits[nth % digits.length] ?? 0, nth) ?? null;
    if (after === null || !/\d/.test(after) || isSameFigureText(text, after)) return [];
    const before = passage.text.slice(Math.max(0, control.start - 20), control.start);
    return [
      {
        kind: `digits`,
        name: `${name}: ${control.id} ${text} → ${after}`,
        wanted: 'counted',
        apply: typed(before + text, before + after, passage.text.slice(2, 20)),
      },
    ];
  });
}
