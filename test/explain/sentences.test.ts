import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/explain/sentences.js';
import { plainText } from '../../src/report/plainText.js';
import type { Block, Inline } from '../../src/report/tree.js';
import { figure, SAMPLES, text } from '../writers/docx/sampleReports.js';

const TOP = 3; // number, place and date, subject

function said(...body: readonly Block[]): readonly (readonly [string | null, string])[] {
  const sentences = sentencesOf({ ...SAMPLES['state-nd30'], body });
  return sentences.slice(TOP).map(({ heading, words }) => [heading, plainText(words)]);
}
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });

test('a paragraph is cut where a sentence ends, also before a figure', () => {
  const body = paragraph(
    text('Có '),
    figure('a', '62'),
    text(' xã. Năm nay đạt. Tại TP. Huế và Nguyễn A. Bình? Vâng! Kết quả, '),
    figure('b', '97,7%'),
    text('. '),
    figure('c', '08'),
    text(' hội nghị về v.v. trong năm.'),
  );
  expect(said(body).map(([, words]) => words)).toEqual([
    'Có 62 xã.',
    'Năm nay đạt.',
    'Tại TP. Huế và Nguyễn A. Bình?',
    'Vâng!',
    'Kết quả, 97,7%.',
    '08 hội nghị về v.v. trong năm.',
  ]);
});

test('items, rows and headings stand under their heading', () => {
  const cells = (...words: readonly string[]): readonly (readonly Inline[])[] => words.map((word) => [text(word)]);
  expect(
    said(
      { type: 'heading', level: 2, label: '1.', children: [text('Kết quả')] },
      { type: 'list', items: [[text('Một. Hai.')], [{ type: 'strong', children: [figure('a', '5')] }, text(' xã')]] },
      {
        type: 'table',
        columns: ['left', 'right'],
        header: cells('Chỉ tiêu', ''),
        rows: [[...cells('BHYT', '96%')], [[], ...cells('5')]],
      },
    ),
  ).toEqual([
    ['1. Kết quả', 'Kết quả'],
    ['1. Kết quả', 'Một.'],
    ['1. Kết quả', 'Hai.'],
    ['1. Kết quả', '5 xã'],
    ['1. Kết quả', 'Chỉ tiêu: BHYT; 96%'],
    ['1. Kết quả', '5'],
  ]);
});
