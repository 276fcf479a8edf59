import type { Figure } from '../../src/indicators/figure.js';

/** The figures of the sample reports, in order of appearance in the state report. */
export const sampleFigures: readonly Figure[] = [
  given('documents.nq-28.number', '28-NQ/TW', 'document', null, null, 0),
  given('documents.nq-28.date', '23/5/2018', 'date', '2018-05-23', null, 0),
  given('period.end', '31/12/2019', 'date', '2019-12-31', null, 0),
  given('participants.total.count', '837.727', 'count', '837727', 'người', 0),
  given('participants.compulsory.count', '145.310', 'count', '145310', 'người', 0),
  given('participants.compulsory.plan', '148.200', 'count', '148200', 'người', 0),
  derived('participants.compulsory.percent', '98,05%', 'ratio', '14531/14820', '%', 2),
  derived('participants.compulsory.change', 'tăng 1.083', 'count', '1083', 'người', 0),
  given('participants.voluntary.count', '2.627', 'count', '2627', 'người', 0),
  given('participants.voluntary.plan', '3.214', 'count', '3214', 'người', 0),
  derived('participants.voluntary.percent', '81,74%', 'ratio', '2627/3214', '%', 2),
  derived('participants.voluntary.change', 'giảm 350', 'count', '-350', 'người', 0),
  given('conferences.union.count', '08', 'count', '8', 'hội nghị', 0),
  derived('conferences.union.attendance', 'khoảng 1.600', 'count', '1600', 'người', 0),
  given('media.broadcast.count', 'hàng trăm', 'wording', null, 'tin, bài', 0),
];

/** Those of the Party report. */
export const partyFigures: readonly Figure[] = [
  given('letterhead.number', '15', 'document', '15', null, 0),
  given('letterhead.date', '05', 'date', '2020-01-05', null, 0),
  ...sampleFigures.filter(({ id }) => id.startsWith('documents') || id.startsWith('participants.voluntary')),
];

function given(
  id: string,
  text: string,
  kind: Figure['kind'],
  value: string | null,
  unit: string | null,
  decimals: number,
): Figure {
  return { id, text, kind, value, unit, decimals, origin: { type: 'given', path: id.split('.') } };
}

function derived(
  id: string,
  text: string,
  kind: Figure['kind'],
  value: string,
  unit: string,
  decimals: number,
): Figure {
  const base = id.slice(0, id.lastIndexOf('.'));
  const from = [`${base}.count`, `${base}.plan`];
  return { id, text, kind, value, unit, decimals, origin: { type: 'derived', formula: from.join(' ÷ '), from } };
}
