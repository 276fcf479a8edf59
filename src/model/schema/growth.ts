import * as z from 'zod';
import { choice, count, type Described, date, money, rate } from '../leaf.js';
import { list } from '../list.js';

const span = {
  from: date({ description: 'Từ năm.', example: 2016 }),
  to: date({ description: 'Đến năm.', example: 2020 }),
  direction: choice(['tăng', 'giảm'], { description: 'Tăng hay giảm.', example: 'tăng' }),
};

const MEANING = 'Tăng, giảm bình quân mỗi năm trong nhiều năm.';

/** `amountLeaf`: what the value is counted in, persons or money. */
const growthIn = <Leaf extends z.ZodType>(amountLeaf: (described: Described) => Leaf, example: string) =>
  list(
    z.strictObject({
      ...span,
      value: amountLeaf({ description: 'Mỗi năm bao nhiêu.', example, instead: ['percent'] }).optional(),
      percent: rate({ description: 'Mỗi năm bao nhiêu phần trăm.', example: '12,5%', instead: ['value'] }).optional(),
    }),
    MEANING,
    (item) => [item.from, item.to],
  );

export const countGrowth = growthIn(count, '1.250');
export const moneyGrowth = growthIn(money, '95 tỷ đồng');

export const rateGrowth = list(
  z.strictObject({ ...span, points: rate({ description: 'Mỗi năm bao nhiêu điểm phần trăm.', example: '1,2' }) }),
  MEANING,
  (item) => [item.from, item.to],
);
