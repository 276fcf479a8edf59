import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/report/plainText.js';
import type { Inline } from '../../src/report/tree.js';
import { lowerFirst, upperFirst } from '../../src/report/vietnamese/changeFirstLetter.js';
import { headingLabel } from '../../src/report/vietnamese/headingLabel.js';
import { joinList } from '../../src/report/vietnamese/joinList.js';

describe('a list in one phrase', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A và B'],
    [['A', 'B', 'C'], 'A, B và C'],
    [['A', 'B', 'C', 'D'], 'A, B, C và D'],
  ])('%j is "%s"', (items, phrase) => {
    expect(joinList(items)).toBe(phrase);
  });
});

describe('labels of headings', () => {
  test('Roman numerals, up to XXXIX', () => {
    const labels = Array.from({ length: 39 }, (_, index) => headingLabel(1, index + 1));
    expect(labels.join(' ')).toBe(
      'I. II. III. IV. V. VI. VII. VIII. IX. X. XI. XII. XIII. XIV. XV. XVI. XVII. XVIII. XIX. XX. ' +
        'XXI. XXII. XXIII. XXIV. XXV. XXVI. XXVII. XXVIII. XXIX. XXX. ' +
        'XXXI. XXXII. XXXIII. XXXIV. XXXV. XXXVI. XXXVII. XXXVIII. XXXIX.',
    );
  });

  test('Arabic numerals', () => {
    expect([1, 9, 10, 21].map((ordinal) => headingLabel(2, ordinal))).toEqual(['1.', '9.', '10.', '21.']);
  });

  test('letters in the order of the Vietnamese alphabet, then doubled', () => {
    const labels = Array.from({ length: 25 }, (_, index) => headingLabel(3, index + 1));
    expect(labels.join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) bb)');
  });
});

describe('the first letter of a line', () => {
  const text = (value: string): Inline => ({ type: 'text', value });
  const figure: Inline = { type: 'figure', id: 'a', text: '08' };

  test.each([
    [[text('đồng bào')], 'Đồng bào', 'đồng bào'],
    [[text('Ủy ban')], 'Ủy ban', 'ủy ban'],
    [[figure, text(' hội nghị')], '08 hội nghị', '08 hội nghị'],
    [[{ type: 'strong', children: [text('ông A')] } as Inline], 'Ông A', 'ông A'],
    [[text('"a"')], '"a"', '"a"'],
    [[], '', ''],
  ])('%j', (line, upper, lower) => {
    expect(plainText(upperFirst(line))).toBe(upper);
    expect(plainText(lowerFirst(line))).toBe(lower);
  });
});
