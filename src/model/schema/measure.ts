import * as z from 'zod';
import { amount, choice, count, type Described, date, identifier, money, narrative, rate, text } from '../leaf.js';
import { list } from '../list.js';
import { countGrowth } from './growth.js';
import { provenanceShape, units } from './provenance.js';
import { rateShape } from './rates.js';
import { targetId, targetTerms } from './targetTerms.js';

/** Each of these says how a plan came out; one is enough. */
const insteadOf = (key: string) => ['value', 'percent', 'shortfall', 'excess'].filter((other) => other !== key);

const planShape = {
  id: targetId,
  giver: text({ description: 'Cơ quan giao kế hoạch.', example: 'BHXH Việt Nam' }).optional(),
  year: date({ description: 'Kế hoạch của năm nào.', example: 2019 }).optional(),
  name: text({
    description: 'Cách gọi kế hoạch trong câu, nếu không phải "kế hoạch".',
    example: 'kế hoạch năm',
  }).optional(),
  ...targetTerms,
  percent: rate({
    description: 'Tỷ lệ thực hiện so với kế hoạch, như đã công bố; bỏ trống mà có số được giao thì tự tính.',
    example: '96,06',
    instead: insteadOf('percent'),
  }).optional(),
};

/** `amountLeaf`: what the value is counted in, persons or money. */
const planIn = <Leaf extends z.ZodType>(
  amountLeaf: (described: Described) => Leaf,
  { value, shortfall, excess }: Readonly<Record<'value' | 'shortfall' | 'excess', Described>>,
) =>
  list(
    z.strictObject({
      ...planShape,
      value: amountLeaf(value).optional(),
      shortfall: amountLeaf(shortfall).optional(),
      excess: amountLeaf(excess).optional(),
    }),
    'Kế hoạch, chỉ tiêu được giao; một chỉ tiêu có thể có kế hoạch của nhiều nơi giao.',
    (item) => [item.giver ?? 'giao'],
  );

const SHORTFALL =
  'Còn thiếu bao nhiêu so với kế hoạch, như đã công bố; có số được giao (value) thì không cần, chương trình tự tính.';
const EXCESS =
  'Vượt kế hoạch bao nhiêu, như đã công bố; có số được giao (value) thì không cần. Chỉ ghi một trong hai: shortfall hoặc excess.';

const plan = planIn(count, {
  value: { description: 'Số được giao.', example: '131.500', instead: insteadOf('value') },
  shortfall: { description: SHORTFALL, example: '1.204', instead: insteadOf('shortfall') },
  excess: { description: EXCESS, example: 350, instead: insteadOf('excess') },
});

export const moneyPlan = planIn(money, {
  value: { description: 'Số tiền được giao.', example: '5.500 tỷ đồng', instead: insteadOf('value') },
  shortfall: { description: SHORTFALL, example: '20 tỷ đồng', instead: insteadOf('shortfall') },
  excess: { description: EXCESS, example: '350 triệu đồng', instead: insteadOf('excess') },
});

const direction = choice(['tăng', 'giảm', 'bằng'], {
  meanings: ['nhiều hơn kỳ ấy', 'ít hơn kỳ ấy', 'như kỳ ấy'],
  description: 'Tăng, giảm hay bằng; bỏ trống nếu có số gốc để so.',
  example: 'tăng',
}).optional();
const against = text({ description: 'So với kỳ nào.', example: 'cùng kỳ năm 2019' });

/** `amountLeaf`: what the value is counted in, persons or money. */
const changesIn = <Leaf extends z.ZodType>(
  amountLeaf: (described: Described) => Leaf,
  sample: { readonly value: string | number; readonly base: string },
) =>
  list(
    z.strictObject({
      against,
      direction,
      value: amountLeaf({
        description: 'Tăng, giảm bao nhiêu.',
        example: sample.value,
        instead: ['percent', 'base'],
      }).optional(),
      percent: rate({
        description: 'Tăng, giảm bao nhiêu phần trăm.',
        example: '4,46%',
        instead: ['value', 'base'],
      }).optional(),
      base: amountLeaf({
        description: 'Số của kỳ gốc; có số này thì tự tính tăng, giảm.',
        example: sample.base,
        instead: ['value', 'percent'],
      }).optional(),
    }),
    'Tăng, giảm so với các kỳ khác; một con số có thể so với nhiều kỳ.',
    (item) => [item.against],
  );

export const changes = changesIn(count, { value: '1.083', base: '1.900' });
export const moneyChanges = changesIn(money, { value: '120 tỷ đồng', base: '3.780 tỷ đồng' });
/** Of a number that may be of any kind: a rate rises by points, written with "%". */
export const amountChanges = changesIn(amount, { value: 62, base: '2.043' });

const coverage = list(
  z.strictObject(rateShape),
  'Tỷ lệ bao phủ: con số này bằng bao nhiêu phần trăm của một tổng thể; chỉ tiêu, tăng giảm của tỷ lệ cũng ghi ở đây.',
  (item) => [item.of],
);

const parts = list(
  z.strictObject({
    label: text({ description: 'Nhóm nào.', example: 'học sinh, sinh viên' }),
    value: count({ description: 'Bao nhiêu.', example: '54.200' }),
    units,
    unit: text({ description: 'Đơn vị tính, nếu khác số chung.', example: 'em' }).optional(),
  }),
  'Trong đó; các nhóm nằm trong con số này.',
  (item) => [item.label],
);

/** A counted value with everything that reports say of it. */
const measureShape = {
  label: text({
    description: 'Tên chỉ tiêu, nếu khác tên thường dùng.',
    example: 'BHXH, BHYT, BHTN bắt buộc',
  }).optional(),
  value: count({ description: 'Con số.', example: '126.308' }),
  units,
  unit: text({ description: 'Đơn vị tính, nếu không phải "người".', example: 'thẻ' }).optional(),
  ...provenanceShape,
  plan: plan.optional(),
  changes: changes.optional(),
  growth: countGrowth.optional(),
  coverage: coverage.optional(),
  parts: parts.optional(),
  relation: choice(['sum', 'union', 'part'], {
    meanings: ['cộng lại đúng bằng số này', 'trùng nhau, không cộng được', 'chỉ là một phần của số này'],
    description:
      'Các nhóm "trong đó" (hoặc các dòng bên dưới) so với số này: sum (cộng lại đúng bằng), union (trùng nhau, không cộng được), part (chỉ là một phần).',
    example: 'union',
  }).optional(),
  remainder: narrative({
    description: 'Phần còn lại là những ai.',
    example: 'thuộc các xã bãi ngang, đã được hưởng theo chế độ',
  }).optional(),
};

export const measure = z.strictObject(measureShape);
/** A measure that must say what it counts. */
export const labelledMeasure = z.strictObject({
  id: identifier({
    description: 'Tên riêng để gọi trong lời văn và so sánh giữa các năm.',
    example: 'pensions',
  }).optional(),
  ...measureShape,
  label: text({ description: 'Con số này là gì.', example: 'người hưởng lương hưu, trợ cấp BHXH hằng tháng' }),
});

/** A plan of a count or of money, and a change of either: once read, they are alike. */
export type GivenPlan = z.infer<typeof plan>[number];
export type GivenChange = z.infer<typeof changes>[number];

export type Direction = NonNullable<GivenChange['direction']>;
