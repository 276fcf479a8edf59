import * as z from 'zod';
import { amount, choice, count, date, narrative, rate, text } from '../leaf.js';
import { list } from '../list.js';
import { MEASURES } from '../measures.js';
import { amountChanges } from './measure.js';
import { ownId } from './ownId.js';
import { provenanceShape } from './provenance.js';
import { targetTerms } from './targetTerms.js';

/** Each of these says how a plan came out; one is enough. */
const OUTCOMES = ['plan', 'percent', 'shortfall', 'excess'];
const insteadOf = (key: string) => OUTCOMES.filter((other) => other !== key);

const rows = list(
  z.strictObject({
    id: ownId,
    name: text({ description: 'Địa phương, đơn vị nào.', example: 'huyện Than Uyên' }),
    value: amount({
      description: 'Con số của nơi ấy: số người, tỷ lệ (kèm dấu %) hoặc số tiền; không biết thì bỏ khóa này.',
      example: '2.105',
      instead: ['percent', 'shortfall', 'excess', 'rank', 'date', 'state'],
    }).optional(),
    ...provenanceShape,
    plan: amount({
      description: 'Số được giao, cùng loại với value.',
      example: '2.000',
      instead: insteadOf('plan'),
    }).optional(),
    percent: rate({
      description: 'Tỷ lệ thực hiện so với kế hoạch, như đã công bố; có value và plan thì tự tính.',
      example: '98,5%',
      instead: insteadOf('percent'),
    }).optional(),
    shortfall: amount({
      description: 'Còn thiếu bao nhiêu so với kế hoạch, như đã công bố; có value và plan thì tự tính.',
      example: 204,
      instead: insteadOf('shortfall'),
    }).optional(),
    excess: amount({
      description: 'Vượt kế hoạch bao nhiêu, như đã công bố. Chỉ ghi một trong hai: shortfall hoặc excess.',
      example: 62,
      instead: insteadOf('excess'),
    }).optional(),
    changes: amountChanges.optional(),
    rank: count({
      description: 'Xếp thứ mấy; biết trong bao nhiêu nơi thì ghi a/b.',
      example: '2/8',
    }).optional(),
    date: date({ description: 'Hoàn thành, đạt vào ngày (tháng, năm) nào.', example: '2019-09-30' }).optional(),
    state: narrative({
      description: 'Đã thế nào, khi chỉ biết bằng lời; viết tiếp sau tên, trước ngày.',
      example: 'hoàn thành chỉ tiêu',
      instead: ['value', 'percent', 'shortfall', 'excess', 'rank', 'date'],
    }).optional(),
  }),
  'Từng địa phương, đơn vị, theo thứ tự in; không cần đủ tất cả. Bỏ khóa này khi các dòng lấy từ bảng Excel (registers).',
  (item) => [item.name],
).optional();

export const places = list(
  z.strictObject({
    id: ownId,
    label: text({ description: 'Kết quả về gì.', example: 'BHXH tự nguyện' }),
    measure: choice(MEASURES, {
      meanings: ['mọi loại bảo hiểm', 'BHXH bắt buộc và tự nguyện', 'BHXH bắt buộc', 'BHXH tự nguyện', 'BHYT', 'BHTN'],
      description:
        'Cùng loại với số nào ở participants: để đối chiếu tổng các nơi với số chung, và để rollup lấy mỗi nơi làm một đơn vị.',
      example: 'voluntary',
    }).optional(),
    unit: text({ description: 'Đơn vị tính, nếu không phải "người".', example: 'thẻ' }).optional(),
    called: text({
      description: 'Gọi chung các nơi là gì, nếu không phải "địa phương".',
      example: 'đơn vị',
    }).optional(),
    asOf: date({ description: 'Tính đến ngày, nếu khác ngày chung.', example: '2019-09-30' }).optional(),
    source: text({
      description: 'Nguồn của các con số, để đối chiếu.',
      example: 'Báo cáo của BHXH các huyện',
    }).optional(),
    giver: text({ description: 'Ai giao kế hoạch cho các nơi.', example: 'BHXH tỉnh' }).optional(),
    year: date({ description: 'Kế hoạch của năm nào.', example: 2019 }).optional(),
    planName: text({
      description: 'Cách gọi kế hoạch trong câu, nếu không phải "kế hoạch".',
      example: 'chỉ tiêu',
    }).optional(),
    ...targetTerms,
    relation: choice(['sum', 'part'], {
      meanings: ['kê đủ các nơi, cộng lại bằng số chung', 'chỉ kê một số nơi'],
      description:
        'Các nơi cộng lại đúng bằng số chung ở participants (sum), hay chỉ là một số nơi (part, cũng như bỏ trống).',
      example: 'sum',
    }).optional(),
    rows,
  }),
  'Kết quả của từng địa phương, đơn vị, mỗi loại số một mục. Kế hoạch của từng nơi không tính vào chỉ tiêu của đơn vị báo cáo.',
  (item) => [item.label],
);
