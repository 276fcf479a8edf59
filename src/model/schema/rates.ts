import * as z from 'zod';
import { choice, count, date, rate, text } from '../leaf.js';
import { list } from '../list.js';
import { rateGrowth } from './growth.js';
import { provenanceShape } from './provenance.js';
import { targetId, targetTerms } from './targetTerms.js';

/** Each of these says how a target came out; one is enough. */
const insteadOf = (key: string) => ['percent', 'shortfall', 'excess'].filter((other) => other !== key);

const target = list(
  z.strictObject({
    id: targetId,
    giver: text({ description: 'Ai giao chỉ tiêu.', example: 'HĐND tỉnh' }).optional(),
    year: date({ description: 'Chỉ tiêu của năm nào.', example: 2019 }).optional(),
    name: text({
      description: 'Cách gọi chỉ tiêu trong câu, nếu không phải "chỉ tiêu".',
      example: 'chỉ tiêu quý I',
    }).optional(),
    ...targetTerms,
    percent: rate({ description: 'Tỷ lệ phải đạt.', example: '90,2%', instead: insteadOf('percent') }).optional(),
    shortfall: rate({
      description: 'Còn thiếu bao nhiêu điểm phần trăm, như đã công bố; có tỷ lệ phải đạt (percent) thì không cần.',
      example: '1,5',
      instead: insteadOf('shortfall'),
    }).optional(),
    excess: rate({
      description:
        'Vượt bao nhiêu điểm phần trăm, như đã công bố; có tỷ lệ phải đạt (percent) thì không cần. Chỉ ghi một trong hai: shortfall hoặc excess.',
      example: '0,10',
      instead: insteadOf('excess'),
    }).optional(),
  }),
  'Chỉ tiêu về tỷ lệ này; chênh lệch được tính bằng điểm phần trăm.',
  (item) => [item.giver ?? 'giao'],
);

const changes = list(
  z.strictObject({
    against: text({ description: 'So với kỳ nào.', example: 'năm 2018' }),
    direction: choice(['tăng', 'giảm', 'bằng'], {
      description: 'Tăng, giảm hay bằng; bỏ trống nếu có tỷ lệ gốc để so.',
      example: 'tăng',
    }).optional(),
    points: rate({
      description: 'Bao nhiêu điểm phần trăm.',
      example: '1,2',
      instead: ['direction', 'base'],
    }).optional(),
    base: rate({
      description: 'Tỷ lệ của kỳ gốc; có tỷ lệ này thì tự tính tăng, giảm.',
      example: '5,32%',
      instead: ['direction', 'points'],
    }).optional(),
  }),
  'Thay đổi so với các kỳ khác, tính bằng điểm phần trăm.',
  (item) => [item.against],
);

/** A share of a whole with everything that reports say of it, beside a count or alone. */
export const rateShape = {
  percent: rate({ description: 'Tỷ lệ.', example: '90,48%' }),
  of: text({ description: 'Tỷ lệ của cái gì.', example: 'dân số toàn tỉnh' }),
  denominator: count({ description: 'Mẫu số, nếu biết.', example: '1.288.463', instead: ['percent'] }).optional(),
  ...provenanceShape,
  target: target.optional(),
  changes: changes.optional(),
  growth: rateGrowth.optional(),
};

/** Once read, it is alike wherever the rate stands. */
export type GivenRateChange = z.infer<typeof changes>[number];
