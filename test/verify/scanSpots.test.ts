import { expect, test } from 'vitest';
import { scanSpots } from '../../src/verify/scan/scanSpots.js';

/** "kind: approximator | found → key" of every number in a text. */
function scanned(text: string): readonly string[] {
  return scanSpots(text).map(
    ({ kind, approximator, found, key }) =>
      `${kind}: ${approximator === null ? '' : `${approximator} | `}${found} → ${key}`,
  );
}

test.each([
  ['hơn 3.900 tỷ đồng', ['number: hơn | 3.900 tỷ đồng → n:3900000000000']],
  ['trị giá 1 tỷ 250 triệu đồng', ['number: 1 tỷ 250 triệu đồng → n:1250000000']],
  ['gần 20% dân số', ['percent: gần | 20% → p:20']],
  ['96,06 phần trăm', ['percent: 96,06 phần trăm → p:96.06']],
  ['5‰ số phải thu', ['percent: 5‰ → n:5‰']],
  ['thấp hơn 0,46 điểm phần trăm', ['number: 0,46 → n:0.46']],
  ['tới 11 điểm cầu', ['number: 11 → n:11']],
  ['2.109/2.156 tổ trưởng', ['ratio: 2.109/2.156 → r:2109/2156']],
  ['10-15 phút/chương trình', ['range: 10-15 → n:10-15']],
  ['giai đoạn 2018 – 2020', ['range: 2018 - 2020 → n:2018-2020']],
  ['19-20% lao động', ['range: 19-20% → p:19-20']],
  ['ngày 05 tháng 01 năm 2020', ['date: ngày 05 tháng 01 năm 2020 → d:2020-01-05']],
  ['Từ tháng 5/2018 đến 30.9.2019', ['date: tháng 5/2018 → d:2018-05', 'date: 30.9.2019 → d:2019-09-30']],
  ['đến 9/2019, BHXH tỉnh', ['date: 9/2019 → d:2019-09']],
  ['lần lượt là 15, 20 và 25%', ['percent: 15 → p:15', 'percent: 20 → p:20', 'percent: 25% → p:25']],
  ['năm 2019, 08 hội nghị và 25%', ['year: năm 2019 → d:2019', 'number: 08 → n:8', 'percent: 25% → p:25']],
  ['trong năm 2019, tỷ lệ', ['year: năm 2019 → d:2019']],
  ['năm 2018 tỷ lệ bao phủ', ['year: năm 2018 → d:2018']],
  [
    'Kế hoạch số 124-KH/TU, ngày 22/6/2018',
    ['document: 124-KH/TU → t:124-kh/tu', 'date: ngày 22/6/2018 → d:2018-06-22'],
  ],
  ['Nghị định 30/2020/NĐ-CP', ['document: 30/2020/NĐ-CP → t:30/2020/nđ-cp']],
  ['837 727 người', ['number: 837 727 → n:837727']],
  ['12O hội nghị', ['odd: 12O → t:12o']],
  ['500.000đ', ['number: 500.000đ → n:500000']],
  ['lúc 17 giờ 30, mạng 5G, COVID-19, a1@b.vn, https://x.vn/12', []],
])('%s', (text, spots) => {
  expect(scanned(text)).toEqual(spots);
});

test('places are those of the text as it stands, whatever its Unicode form', () => {
  const text = 'khoảng 200 người, gần 20%'.normalize('NFD');
  expect(
    scanSpots(text).map(({ start, end, leadStart }) => [text.slice(start, end), text.slice(leadStart, start)]),
  ).toEqual([
    ['200', 'khoảng '.normalize('NFD')],
    ['20%', 'gần '.normalize('NFD')],
  ]);
});
