import { describe, expect, test } from 'vitest';
import { next } from '../../src/jobs/next.js';

const FRAME = `unit: { name: Bến Tre, level: tỉnh }
report: { profile: state, subject: kết quả, issuer: { name: BHXH tỉnh, symbol: BHXH }, place: A, signer: { title: Giám đốc } }
`;

function nextOf(data: string, period = '{ label: năm 2022, from: 2022-01-01, to: 2022-12-31 }') {
  const text = `${FRAME}period: ${period}\n${data}`;
  const { text: made, findings } = next({ name: 'a.yaml', data: new TextEncoder().encode(text) });
  if (made === null) throw new Error(JSON.stringify(findings));
  const lines = made.split('\n').slice(4);
  return { made, lines, findings: findings.map(({ code, args }) => ({ code, ...args })) };
}

describe('the last day of February', () => {
  test.each([
    ['2022-03-01, to: 2023-02-28', '2023-03-01, to: 2024-02-29'],
    ['2023-03-01, to: 2024-02-29', '2024-03-01, to: 2025-02-28'],
    ['1/3/2022, to: 28/2/2023', '1/3/2023, to: 29/2/2024'],
    ['01/03/2022, to: 28/02/2023', '01/03/2023, to: 29/02/2024'],
    ['2023-02-28, to: 2023-12-31', '2024-02-28, to: 2024-12-31'],
    ['2024-02-29, to: 2024-12-31', '2025-02-28, to: 2025-12-31'],
    ['2024-01-01, to: 2024-02-28', '2025-01-01, to: 2025-02-28'],
  ])('from: %s → from: %s', (period, later) => {
    expect(nextOf('', `{ label: kỳ, from: ${period} }`).made).toContain(`from: ${later} }`);
  });

  test('is also that of figures', () => {
    const data = 'participants: { asOf: 28/2/2023, health: { value: 5 } }';
    const { made } = nextOf(data, '{ label: năm 2023, from: 2023-01-01, to: 2023-12-31 }');
    expect(made).toContain('asOf: 29/2/2024');
  });
});

describe('words that speak of this year', () => {
  test('speak of the next, in names and in what a rate is a share of', () => {
    const { lines, findings } = nextOf(
      'finances: [{ label: Số thu năm 2022, value: 100 tỷ đồng, share: { percent: 98%, of: kế hoạch thu năm 2022 } }]',
    );
    expect(lines[0]).toContain('label: Số thu năm 2023');
    expect(lines[0]).toContain('of: kế hoạch thu năm 2023');
    expect(findings).toEqual([]);
  });

  test('stay where a sentence calls the figure by them, until it has an id', () => {
    const data = (id: string, name: string) =>
      `finances: [{ ${id}label: Số thu năm 2022, value: 100 tỷ đồng }]\napproach: [{ aspect: công tác, content: ["Thu {{finances.${name}.value}}."] }]`;
    const without = nextOf(data('', 'so-thu-nam-2022'));
    expect(without.lines[0]).toContain('label: Số thu năm 2022');
    expect(without.findings).toEqual([
      { code: 'year-kept', text: 'Số thu năm 2022', year: 2022, id: 'so-thu-nam-2022' },
    ]);
    const given = nextOf(data('id: so-thu-nam-2022, ', 'so-thu-nam-2022'));
    expect(given.lines[0]).toContain('label: Số thu năm 2023');
    expect(given.findings).toEqual([]);
  });

  test('stay where two items would be of one name', () => {
    const { lines, findings } = nextOf(
      'finances: [{ value: 3 đồng, label: Thu năm 2022 }, { value: 4 đồng, label: Thu năm 2023 }]',
    );
    expect(lines[0]).toContain('label: Thu năm 2022');
    expect(findings).toEqual([{ code: 'year-kept', text: 'Thu năm 2022', year: 2022, id: null }]);
  });

  test('are told where they are not plainly those of a year; the number of a document is none', () => {
    const { findings } = nextOf(
      'finances: [{ label: Số nợ đến 31/12/2022, value: 9 tỷ đồng, source: Báo cáo số 12/2022/BC-BHXH }]',
    );
    expect(findings).toEqual([{ code: 'year-kept', text: 'Số nợ đến 31/12/2022', year: 2022, id: null }]);
  });
});

describe('bases', () => {
  const based = (data: string, period?: string) => nextOf(data, period).made.match(/\{ against: [^}]*\}/g) ?? [];

  test('hold what can be compared a year on, on its own day', () => {
    expect(based('participants: { asOf: 4/2022, health: { value: 1000 } }')).toEqual([
      '{ against: cuối tháng 4/2022, base: "1.000" }',
    ]);
    expect(based('conferences: [{ form: hội nghị, organisers: [BHXH tỉnh], count: 8 }]')).toEqual([
      '{ against: năm 2022, base: "8" }',
    ]);
  });

  test.each([
    ['a window of its own', 'conferences: [{ form: hội nghị, organisers: [A], count: 420, from: 1/2022, to: 6/2022 }]'],
    ['an approximate number', 'participants: { health: { value: hơn 1.000 } }'],
  ])('leave out %s', (_name, data) => {
    expect(based(data)).toEqual([]);
  });

  test('leave an estimate open, be it said in the number', () => {
    const open = ['{ against: năm 2022, base: }'];
    expect(based('participants: { health: { value: 1000, estimate: true } }')).toEqual(open);
    expect(based('participants: { health: { value: "ước 1.000" } }')).toEqual(open);
  });

  test('leave out a unit that will be no more, and say so', () => {
    const text = `unit: { name: Bình Phước, level: tỉnh }
report: { profile: state, subject: kết quả, issuer: { name: BHXH tỉnh, symbol: BHXH }, place: A, signer: { title: Giám đốc } }
period: { label: năm 2024, from: 2024-01-01, to: 2024-12-31 }
participants: { health: { value: 1000 } }
`;
    const made = next({ name: 'a.yaml', data: new TextEncoder().encode(text) });
    expect(made.text).not.toContain('against');
    expect(made.findings.map(({ code }) => code)).toEqual(['unit-ended-before']);
  });
});

test('a sentence that stays and speaks of this year is told, a document of it is not', () => {
  const { findings } = nextOf(
    `approach: [{ aspect: công tác, content: ["Trong năm 2022 đã làm."] }]
documents: [{ number: 12/KH-BHXH, kind: Kế hoạch, issuer: BHXH tỉnh, about: tuyên truyền năm 2022 }]`,
  );
  expect(findings).toEqual([{ code: 'year-kept', text: 'Trong năm 2022 đã làm.', year: 2022, id: null }]);
});
