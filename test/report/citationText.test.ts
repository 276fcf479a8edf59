import { describe, expect, test } from 'vitest';
import { citationText } from '../../src/report/vietnamese/citationText.js';

const PLAN = {
  kind: 'Kế hoạch',
  number: '124-KH/TU',
  date: '22/6/2018',
  issuer: 'Tỉnh ủy',
  about: 'học tập nghị quyết',
};

/** The documents cited one after the other in one report. */
function cited(profile: 'party' | 'state', ...documents: readonly Readonly<Record<string, unknown>>[]) {
  const context = { cited: new Set<string>(), commaBeforeDate: profile === 'party', plain: String };
  return documents.map((document) => citationText(document, context));
}

test('in full the first time, type and number afterwards', () => {
  expect(cited('state', PLAN, PLAN, PLAN)).toEqual([
    'Kế hoạch số 124-KH/TU ngày 22/6/2018 của Tỉnh ủy về học tập nghị quyết',
    'Kế hoạch số 124-KH/TU',
    'Kế hoạch số 124-KH/TU',
  ]);
});

test('Party texts put a comma before the date', () => {
  expect(cited('party', PLAN)).toEqual(['Kế hoạch số 124-KH/TU, ngày 22/6/2018 của Tỉnh ủy về học tập nghị quyết']);
});

test('the same number of another type is another document; capitals make none', () => {
  expect(
    cited(
      'state',
      { kind: 'Kế hoạch', number: '1-A/B', date: '2018' },
      { kind: 'Công văn', number: '1-A/B', date: '2019' },
      { kind: 'KẾ HOẠCH', number: '1-A/B', date: '2018' },
    ),
  ).toEqual(['Kế hoạch số 1-A/B năm 2018', 'Công văn số 1-A/B năm 2019', 'KẾ HOẠCH số 1-A/B']);
});

describe('what the data leave out is left out', () => {
  const { kind, number, date, issuer, about } = PLAN;

  test.each([
    [{ kind, number }, 'Kế hoạch số 124-KH/TU'],
    [{ kind, number, date }, 'Kế hoạch số 124-KH/TU, ngày 22/6/2018'],
    [{ kind, number, date: '6/2018' }, 'Kế hoạch số 124-KH/TU, tháng 6/2018'],
    [{ kind, number, date: '2018' }, 'Kế hoạch số 124-KH/TU, năm 2018'],
    [{ kind, date, issuer }, 'Kế hoạch ngày 22/6/2018 của Tỉnh ủy'],
    [{ kind, about }, 'Kế hoạch về học tập nghị quyết'],
    [{ kind, number, issuer, about }, 'Kế hoạch số 124-KH/TU của Tỉnh ủy về học tập nghị quyết'],
  ])('%j', (document, text) => {
    expect(cited('party', document)).toEqual([text]);
  });

  test('without a number every citation is in full', () => {
    expect(cited('party', { kind, issuer }, { kind, issuer })).toEqual([
      'Kế hoạch của Tỉnh ủy',
      'Kế hoạch của Tỉnh ủy',
    ]);
  });
});
