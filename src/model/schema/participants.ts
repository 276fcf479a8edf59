import * as z from 'zod';
import { amount, choice, count, date, identifier, rate, text } from '../leaf.js';
import { list } from '../list.js';

const plan = list(
  z.strictObject({
    id: identifier({ description: 'Tên riêng, khi một chỉ tiêu có nhiều kế hoạch của cùng một nơi giao.' }).optional(),
    giver: text({ description: 'Cơ quan giao kế hoạch.', example: 'BHXH Việt Nam' }).optional(),
    year: date({ description: 'Kế hoạch của năm nào.', example: 2019 }).optional(),
    name: text({
      description: 'Cách gọi kế hoạch trong câu, nếu không phải "kế hoạch".',
      example: 'kế hoạch năm',
    }).optional(),
    value: count({ description: 'Số được giao.', example: '131.500' }).optional(),
    percent: rate({
      description: 'Tỷ lệ thực hiện so với kế hoạch, như đã công bố; bỏ trống mà có số được giao thì tự tính.',
      example: '96,06',
    }).optional(),
  }),
  'Kế hoạch, chỉ tiêu được giao; một chỉ tiêu có thể có kế hoạch của nhiều nơi giao.',
  (item) => [item.giver ?? 'giao'],
);

const measure = z.strictObject({
  label: text({
    description: 'Tên chỉ tiêu, nếu khác tên thường dùng.',
    example: 'BHXH, BHYT, BHTN bắt buộc',
  }).optional(),
  value: count({ description: 'Số người tham gia.', example: '126.308' }),
  unit: text({ description: 'Đơn vị tính, nếu không phải "người".', example: 'thẻ' }).optional(),
  relation: choice(['sum', 'union'], {
    description:
      'Số này so với các dòng bên dưới: sum (tổng các dòng cộng lại) hoặc union (các nhóm trùng nhau, không cộng được).',
    example: 'union',
  }).optional(),
  plan: plan.optional(),
});

export const participants = z
  .strictObject({
    asOf: date({ description: 'Tính đến ngày.', example: '2019-09-30' }),
    scope: text({ description: 'Phạm vi, viết sau dấu phẩy.', example: 'toàn tỉnh' }).optional(),
    total: measure.meta({ description: 'Tổng số người tham gia.' }).optional(),
    compulsory: measure.meta({ description: 'Bảo hiểm xã hội bắt buộc.' }).optional(),
    voluntary: measure.meta({ description: 'Bảo hiểm xã hội tự nguyện.' }).optional(),
    health: measure.meta({ description: 'Bảo hiểm y tế.' }).optional(),
    unemployment: measure.meta({ description: 'Bảo hiểm thất nghiệp.' }).optional(),
  })
  .meta({ description: 'Số người tham gia so với kế hoạch.' });

export const facts = list(
  z.strictObject({
    id: identifier({ description: 'Tên để gọi trong lời văn: {{facts.<tên>}}.', example: 'ethnic-share' }),
    value: amount({ description: 'Con số.', example: 'gần 20%' }),
    unit: text({ description: 'Đơn vị.', example: 'người' }).optional(),
    label: text({ description: 'Con số này là gì.', example: 'tỷ lệ đồng bào dân tộc thiểu số trong dân số' }),
  }),
  'Những con số không có chỗ riêng, để gọi tên trong lời văn.',
  (item) => [item.id],
);
