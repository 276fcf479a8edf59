import * as z from 'zod';
import { amount, choice, date, identifier, money, rate, text } from '../leaf.js';
import { list } from '../list.js';
import { moneyGrowth } from './growth.js';
import { labelledMeasure, measure, moneyChanges, moneyPlan } from './measure.js';
import { ownId } from './ownId.js';
import { provenanceShape, units } from './provenance.js';
import { rateShape } from './rates.js';

const rates = list(
  z.strictObject({
    id: ownId,
    label: text({ description: 'Tên tỷ lệ.', example: 'Tỷ lệ bao phủ BHYT' }),
    ...rateShape,
  }),
  'Các tỷ lệ không đi cùng số người (chỉ biết tỷ lệ), hoặc của nhiều loại chung nhau. Tỷ lệ bao phủ của số người đã ghi ở trên thì ghi ở coverage của số ấy.',
  (item) => [item.label],
);

export const participants = z
  .strictObject({
    asOf: date({ description: 'Tính đến ngày.', example: '2019-09-30' }).optional(),
    scope: text({ description: 'Phạm vi, viết sau chữ "số người tham gia".', example: 'toàn tỉnh' }).optional(),
    total: measure.meta({ description: 'Tổng số người tham gia.' }).optional(),
    social: measure
      .meta({
        description:
          'Bảo hiểm xã hội nói chung: bắt buộc và tự nguyện cộng lại; chương trình đối chiếu với hai số ấy khi có cả hai.',
      })
      .optional(),
    compulsory: measure.meta({ description: 'Bảo hiểm xã hội bắt buộc.' }).optional(),
    voluntary: measure.meta({ description: 'Bảo hiểm xã hội tự nguyện.' }).optional(),
    health: measure.meta({ description: 'Bảo hiểm y tế.' }).optional(),
    unemployment: measure.meta({ description: 'Bảo hiểm thất nghiệp.' }).optional(),
    groups: list(labelledMeasure, 'Nhóm khác: phát triển mới, người hưởng, hộ gia đình…', (item) => [
      item.label,
    ]).optional(),
    rates: rates.optional(),
  })
  .meta({ description: 'Số người tham gia, so với kế hoạch, so với kỳ trước, tỷ lệ bao phủ.' });

export const beneficiaries = list(labelledMeasure, 'Người đang hưởng các chế độ.', (item) => [item.label]);

export const finances = list(
  z.strictObject({
    id: ownId,
    label: text({ description: 'Khoản tiền nào, viết ở đầu câu.', example: 'Tổng số thu BHXH, BHYT, BHTN' }),
    value: money({ description: 'Số tiền, kèm đơn vị.', example: 'hơn 3.900 tỷ đồng' }),
    units,
    ...provenanceShape,
    plan: moneyPlan.optional(),
    changes: moneyChanges.optional(),
    growth: moneyGrowth.optional(),
    share: z
      .strictObject({
        percent: rate({ description: 'Tỷ lệ.', example: '3,15%' }),
        of: text({ description: 'Của khoản nào.', example: 'số phải thu' }),
        denominator: money({
          description: 'Khoản ấy là bao nhiêu, nếu biết.',
          example: '394 tỷ đồng',
          instead: ['percent'],
        }).optional(),
      })
      .meta({
        description:
          'Bằng bao nhiêu phần trăm của một khoản khác; tỷ lệ có tăng, giảm hay chỉ tiêu thì ghi ở participants.rates.',
      })
      .optional(),
  }),
  'Thu, chi, nợ.',
  (item) => [item.label],
);

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

/** Parts of the report that a ratio can belong to. */
const RATIO_SECTIONS = ['lãnh đạo', 'tuyên truyền', 'hỗ trợ', 'kết quả', 'địa phương'] as const;

export const ratios = list(
  z.strictObject({
    id: ownId,
    value: amount({
      description: 'Số a/b; chỉ biết tỷ lệ hoặc chỉ biết số lượng thì ghi tỷ lệ, số lượng.',
      example: '2.109/2.156',
    }),
    units,
    unit: text({ description: 'Đếm ai, cái gì.', example: 'tổ trưởng tổ nhân dân tự quản' }),
    state: text({ description: 'Đã thế nào, viết tiếp sau.', example: 'có thẻ BHYT' }),
    remainder: text({
      description: 'Số còn lại ra sao.',
      example: 'thuộc các xã bãi ngang, đã được hưởng theo chế độ',
    }).optional(),
    section: choice(RATIO_SECTIONS, {
      meanings: [
        'cùng công tác lãnh đạo, chỉ đạo',
        'cùng nội dung, hình thức tuyên truyền',
        'cùng việc vận động, hỗ trợ',
        'cùng số người tham gia',
        'cùng kết quả theo địa phương, đơn vị',
      ],
      description:
        'In ở phần nào; bỏ trống thì ở phần vận động, hỗ trợ, riêng số nơi hoàn thành kế hoạch, chỉ tiêu ở phần theo địa phương.',
      example: 'kết quả',
    }).optional(),
  }),
  'Bao nhiêu người, nơi, việc đã thế nào, trên tổng số, bằng phần trăm hay chỉ có số lượng: "3/18 huyện hoàn thành chỉ tiêu", "84% hồ sơ nộp qua mạng", "08 cá nhân được khen thưởng".',
  (item) => [item.unit, item.state],
);

export const context = list(
  z.strictObject({
    id: ownId,
    value: amount({ description: 'Con số.', example: 62 }),
    units,
    unit: text({
      description:
        'Đếm cái gì, viết tiếp sau chữ "có" và con số; với số tiền thì là tên khoản, viết trước con số ("thu ngân sách").',
      example: 'xã đặc biệt khó khăn',
    }),
  }),
  'Đặc điểm địa bàn bằng con số.',
  (item) => [item.unit],
);
