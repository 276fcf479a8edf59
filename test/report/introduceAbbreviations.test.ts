import { expect, test } from 'vitest';
import { introduceAbbreviations } from '../../src/report/introduceAbbreviations.js';
import { plainText } from '../../src/report/plainText.js';
import type { Block, Inline } from '../../src/report/tree.js';

const text = (value: string): Inline => ({ type: 'text', value });
const BHXH = { short: [text('BHXH')], full: [text('bảo hiểm xã hội')] };
const BHYT = { short: [text('BHYT')], full: [text('bảo hiểm y tế')] };
const UBND = { short: [text('UBND')], full: [text('Ủy ban nhân dân')] };

/** Paragraphs after the abbreviations were introduced; a "# " in front makes a heading. */
function introduced(...paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((words): Block => {
    if (words.startsWith('# ')) return { type: 'heading', level: 1, label: 'I.', children: [text(words.slice(2))] };
    return { type: 'paragraph', children: [text(words)] };
  });
  return introduceAbbreviations(blocks, [BHXH, BHYT, UBND]).map((block) =>
    'children' in block ? plainText(block.children) : '',
  );
}

test.each([
  [
    'once, where it is first used',
    ['người tham gia BHXH.', 'BHXH và BHXH.'],
    ['người tham gia bảo hiểm xã hội (BHXH).', 'BHXH và BHXH.'],
  ],
  [
    'in full words already: the short form behind',
    ['cải cách chính sách bảo hiểm xã hội và BHXH'],
    ['cải cách chính sách bảo hiểm xã hội (BHXH) và BHXH'],
  ],
  ['in full words, never short: nothing', ['chính sách bảo hiểm xã hội'], ['chính sách bảo hiểm xã hội']],
  ['by the text itself: nothing', ['bảo hiểm xã hội (BHXH) và BHXH'], ['bảo hiểm xã hội (BHXH) và BHXH']],
  ['by the text itself in other words', ['ngành Bảo hiểm (BHXH) và BHXH'], ['ngành Bảo hiểm (BHXH) và BHXH']],
  ['at the start of a sentence', ['Ở xã. BHXH tự nguyện tăng.'], ['Ở xã. Bảo hiểm xã hội (BHXH) tự nguyện tăng.']],
  ['at the start of a paragraph', ['BHXH tự nguyện tăng.'], ['Bảo hiểm xã hội (BHXH) tự nguyện tăng.']],
  ['as the name of an agency', ['do BHXH tỉnh tổ chức'], ['do Bảo hiểm xã hội (BHXH) tỉnh tổ chức']],
  [
    'several in one sentence',
    ['về BHXH, BHYT của UBND xã'],
    ['về bảo hiểm xã hội (BHXH), bảo hiểm y tế (BHYT) của Ủy ban nhân dân (UBND) xã'],
  ],
  ['not in a heading', ['# BHXH', 'về BHXH'], ['BHXH', 'về bảo hiểm xã hội (BHXH)']],
  ['not inside another word', ['theo BHXHTN và BHXH-BYT'], ['theo BHXHTN và BHXH-BYT']],
  [
    'not in small letters, though the full words are',
    ['bhxh; Bảo hiểm xã hội; BHXH'],
    ['bhxh; Bảo hiểm xã hội (BHXH); BHXH'],
  ],
])('%s', (_, before, after) => {
  expect(introduced(...before)).toEqual(after);
});

test('a text behind a figure does not begin a sentence', () => {
  const children: readonly Inline[] = [
    { type: 'figure', id: 'a', text: '08' },
    text(' người, '),
    { type: 'strong', children: [text('BHYT')] },
  ];
  const [block] = introduceAbbreviations([{ type: 'paragraph', children }], [BHYT]);
  expect(block).toEqual({
    type: 'paragraph',
    children: [...children.slice(0, 2), { type: 'strong', children: [text('bảo hiểm y tế (BHYT)')] }],
  });
});

test('digits of the full form stay figures', () => {
  const full: readonly Inline[] = [text('nghị quyết '), { type: 'figure', id: 'f', text: '28' }];
  const [block] = introduceAbbreviations(
    [{ type: 'paragraph', children: [text('theo NQ này')] }],
    [{ short: [text('NQ')], full }],
  );
  expect(block).toEqual({
    type: 'paragraph',
    children: [text('theo nghị quyết '), ...full.slice(1), text(' (NQ) này')],
  });
});

test('the first use may stand in a list or a table', () => {
  const list: Block = { type: 'list', items: [[text('ở xã')], [text('về BHYT')]] };
  const table: Block = { type: 'table', columns: ['left'], header: [[text('UBND')]], rows: [[[text('BHYT')]]] };
  expect(introduceAbbreviations([list, table], [BHYT, UBND])).toEqual([
    { type: 'list', items: [[text('ở xã')], [text('về bảo hiểm y tế (BHYT)')]] },
    { type: 'table', columns: ['left'], header: [[text('Ủy ban nhân dân (UBND)')]], rows: [[[text('BHYT')]]] },
  ]);
});
