import type { Figure } from '../../src/indicators/figure.js';
import { PROFILES } from '../../src/report/profile/profiles.js';
import type { Chart, ChartPoint, LoneAppendices } from '../../src/report/tree.js';

const point = (figureId: string, text: string, value: string): ChartPoint => ({ figureId, text, value });

/** Four years of one series: a word before a number, and a gap. */
const voluntary: Chart = {
  type: 'chart',
  kind: 'line',
  title: [{ type: 'text', value: 'BHXH tự nguyện' }],
  unit: 'người',
  categories: ['Năm 2018', 'Năm 2019', '6 tháng đầu năm 2020', 'Năm 2021'],
  series: [
    {
      name: 'BHXH tự nguyện',
      points: [
        point('v18', '1.900', '1900'),
        point('v19', 'khoảng 2.400', '2400'),
        null,
        point('v21', '2.983', '2983'),
      ],
    },
  ],
};

/** Two periods of unequal length. */
const health: Chart = {
  type: 'chart',
  kind: 'bar',
  title: [{ type: 'text', value: 'BHYT <toàn tỉnh> & "hộ"' }],
  unit: 'người',
  categories: ['23/5/2018 - 30/9/2019', 'Năm 2020'],
  series: [{ name: 'BHYT', points: [point('h19', '1.036.093', '1036093'), point('h20', '1.138.422', '1138422')] }],
};

/** Several series of decimals, told apart without colour. */
const coverage: Chart = {
  type: 'chart',
  kind: 'line',
  title: [{ type: 'text', value: 'Tỷ lệ bao phủ' }],
  unit: '%',
  categories: ['Năm 2018', 'Năm 2019', 'Năm 2020'],
  series: [
    {
      name: 'BHYT',
      points: [point('c18', '89,5%', '89.5'), point('c19', '90,48%', '90.48'), point('c20', '92%', '92')],
    },
    { name: 'BHXH', points: [point('d18', '88,5%', '88.5'), null, point('d20', '91,2%', '91.2')] },
  ],
};

const pairs: Chart = {
  type: 'chart',
  kind: 'bar',
  title: [{ type: 'text', value: 'Người mới tham gia' }],
  unit: 'người',
  categories: ['Năm 2018', 'Năm 2019', 'Năm 2020'],
  series: [
    { name: 'Nam', points: [point('m18', '12', '12'), point('m19', '20', '20'), point('m20', '25', '25')] },
    { name: 'Nữ', points: [point('f18', '10', '10'), null, point('f20', '24', '24')] },
  ],
};

const charts = [voluntary, health, coverage, pairs];

/** Every kind of drawing. */
export const chartAppendix: LoneAppendices = {
  profile: PROFILES.state[0],
  title: 'Phụ lục: Diễn biến số liệu',
  date: null,
  periodEnd: '2021-12-31',
  twoSided: false,
  letterhead: null,
  issuer: 'Bảo hiểm xã hội tỉnh',
  appendices: [
    {
      label: 'Phụ lục',
      title: [{ type: 'text', value: 'DIỄN BIẾN SỐ LIỆU' }],
      reference: [],
      body: [{ type: 'paragraph', children: [{ type: 'text', value: 'Số liệu các kỳ:' }] }, ...charts],
    },
  ],
  figures: charts.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.flatMap((one): Figure[] => (one === null ? [] : [figureOf(one)]))),
  ),
};

function figureOf({ figureId: id, text, value }: ChartPoint): Figure {
  return { id, text, kind: 'count', value, unit: null, decimals: 0, origin: { type: 'given', path: [id] } };
}
