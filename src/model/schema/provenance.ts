import * as z from 'zod';
import { amount, count, date, flag, text } from '../leaf.js';
import { list } from '../list.js';

/** Of how many units a sum is made, where it is not of all: "9/11". `rollup` writes it; unit.sumOf says what the units are. */
export const units = count({
  description:
    'Bao nhiêu đơn vị có số liệu, khi con số chỉ là tổng của một số đơn vị: a/b, với b như ở unit.sumOf. Báo cáo ghi rõ ngay sau con số.',
  example: '9/11',
  // A blank here is nothing to fill in beside the number that it is about.
  instead: ['value', 'count', 'total', 'each', 'publications', 'worth'],
}).optional();

/** What every printed value may carry along: how sure it is, of what day, from whom. */
export const provenanceShape = {
  estimate: flag({ description: 'Số ước thực hiện (true) hay số thực tế (bỏ trống).', example: 'true' }).optional(),
  asOf: date({ description: 'Tính đến ngày, nếu khác ngày chung.', example: '2019-12-31' }).optional(),
  source: text({
    description: 'Nguồn của con số, để đối chiếu; chỉ in ở phụ lục nguồn số liệu (build --sources).',
    example: 'Báo cáo của BHXH tỉnh',
  }).optional(),
  otherSources: list(
    z.strictObject({
      source: text({ description: 'Nguồn khác.', example: 'Cục Thống kê' }),
      value: amount({ description: 'Con số theo nguồn ấy.', example: '126.300' }),
    }),
    'Con số của nguồn khác, khi các nguồn không khớp; báo cáo in số chính và chú thích.',
    (item) => [item.source],
  ).optional(),
};
