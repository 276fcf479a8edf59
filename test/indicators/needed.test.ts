import { expect, test } from 'vitest';
import type { NamedDate, NamedQuantity } from '../../src/indicators/named.js';
import { neededYearly, timeLeft } from '../../src/indicators/needed.js';
import type { Aim } from '../../src/model/targets/aim.js';
import { lastDay, printShortDate, toIso } from '../../src/quantity/date/printDate.js';
import { readDate } from '../../src/quantity/date/readDate.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { counted, money, rate } from '../support/quantities.js';

const given = { type: 'figure', unit: null, decimals: 0, origin: { type: 'given', path: [] } } as const;

function dated(id: string, text: string): NamedDate {
  const calendar = readDate(text).value;
  if (calendar === null) throw new Error(`no date: ${text}`);
  return { ...given, id, kind: 'date', text: printShortDate(calendar), value: toIso(calendar), calendar };
}

function numbered(id: string, quantity: Quantity, unit: string | null): NamedQuantity {
  return { ...given, id, kind: quantity.kind, text: quantity.text, value: null, unit, quantity };
}

test.each([
  // [asOf, year, day, due, words, left]
  ['2019-12-31', '2025', '2025-12-31', 'm.due 31/12/2025', 'hết năm đó', '72 tháng'],
  ['2020-05-31', '6/2021', '2021-06-30', 'm.due 30/6/2021', 'hết tháng đó', '13 tháng'],
  ['2020-05-31', '30/6/2021', '2021-06-30', 'year 30/6/2021', 'ngày đó', '13 tháng'],
  ['2020-05-30', '2021', '2021-03-31', 'm.due 31/3/2021', 'thời hạn đó', '305 ngày'],
  ['2020-12-30', '2020', '2020-12-31', 'm.due 31/12/2020', 'hết năm đó', '01 ngày'],
])('from %s to %s, which falls due on %s: %s, "%s", %s', (from, year, day, due, until, left) => {
  const found = timeLeft('m', dated('asOf', from), dated('year', year), day);
  expect(found && [`${found.due.id} ${found.due.text}`, found.until, `${found.left.text} ${found.leftUnit}`]).toEqual([
    due,
    until,
    left,
  ]);
  expect(found?.left).toMatchObject({ id: 'm.left', unit: found?.leftUnit, kind: 'count' });
  const [dueId = ''] = due.split(' ');
  expect(found?.left.origin).toEqual({ type: 'derived', formula: `${dueId} − asOf`, from: [dueId, 'asOf'] });
  expect(found?.due.value).toBe(day);
});

test.each(['2025-12-31', '2026-01-01'])('on its day and behind it (%s) no time is left', (from) => {
  expect(timeLeft('m', dated('asOf', from), dated('year', '2025'), '2025-12-31')).toBeNull();
});

test.each<[value: Quantity, wanted: Quantity, aim: Aim, year: string, yearly: string | null]>([
  // From 31/12/2019: six years.
  [counted('1.000'), counted('2.200'), 'at-least', '2025', '200'],
  [counted('1.000'), counted('2.204'), 'at-least', '2025', 'khoảng 201'],
  [counted('1.000'), counted('khoảng 2.200'), 'at-least', '2025', 'khoảng 200'],
  [counted('900'), counted('hơn 2.100'), 'at-least', '2025', 'hơn 200'],
  [counted('2.200'), counted('1.000'), 'at-most', '2025', '200'],
  [rate('10%'), rate('19%'), 'at-least', '2025', '1,5'],
  [rate('10%'), rate('20%'), 'at-least', '2025', '1,67'],
  [rate('10%'), rate('khoảng 20%'), 'at-least', '2025', 'khoảng 1,7'],
  // Sums of money as large as can be read: with three decimals of their unit.
  [money('100 tỷ đồng'), money('160 tỷ đồng'), 'at-least', '2025', '10 tỷ đồng'],
  [money('100 tỷ đồng'), money('200 tỷ đồng'), 'at-least', '2025', 'khoảng 16,667 tỷ đồng'],
  [money('100 triệu đồng'), money('200 triệu đồng'), 'at-least', '2025', 'khoảng 16,667 triệu đồng'],
  [money('100.000 đồng'), money('200.000 đồng'), 'at-least', '2025', 'khoảng 16.667 đồng'],
  [money('100.000 đồng'), money('106.000 đồng'), 'at-least', '2025', '1.000 đồng'],
  // Of a year or less all of it is needed, which is said already; and of what is reached nothing is.
  [counted('1.000'), counted('2.200'), 'at-least', '2020', null],
  [counted('1.000'), counted('2.200'), 'at-least', '11/2020', null],
  [counted('2.200'), counted('2.200'), 'at-least', '2025', null],
  [counted('1.000'), rate('50%'), 'at-least', '2025', null],
])('$0.text against $1.text, %s by %s', (value, wanted, aim, year, yearly) => {
  const [asOf, when] = [dated('asOf', '2019-12-31'), dated('year', year)];
  const time = timeLeft('m', asOf, when, lastDay(when.calendar));
  if (time === null) throw new Error('no time left');
  const [now, then] = [numbered('now', value, 'người'), numbered('goal', wanted, null)];
  const found = neededYearly({ id: 'm', value: now, wanted: then, aim, asOf, time });
  expect(found?.text ?? null).toBe(yearly);
  if (found === null) return;
  expect([found.id, found.unit]).toEqual(['m.yearly', value.kind === 'rate' ? 'điểm phần trăm' : 'người']);
  const formula = '|goal − now| ÷ (m.due − asOf)';
  expect(found.origin).toEqual({ type: 'derived', formula, from: ['goal', 'now', 'm.due', 'asOf'] });
});
