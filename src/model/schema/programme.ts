import * as z from 'zod';
import { amount, choice, count, date, money, narrative, text } from '../leaf.js';
import { list, texts } from '../list.js';
import { citation } from './citation.js';
import { ownId } from './ownId.js';
import { provenanceShape, units } from './provenance.js';
import { targetTerms } from './targetTerms.js';

export const goals = list(
  z.strictObject({
    id: ownId,
    aspect: text({ description: 'Mục tiêu về mặt nào.', example: 'Về nội dung tuyên truyền' }).optional(),
    about: narrative({
      description:
        'Phải đạt điều gì, viết tiếp sau tỷ lệ; mốc là con số thì viết như "số người tham gia BHXH tự nguyện"; không có mốc thì viết cả câu.',
      example: 'lực lượng lao động trong độ tuổi tham gia BHXH',
    }),
    sets: list(
      z.strictObject({
        decidedBy: text({ description: 'Ai đề ra, ở đâu.', example: 'Chương trình hành động của Tỉnh ủy' }).optional(),
        milestones: list(
          z.strictObject({
            year: date({ description: 'Đến năm.', example: 2025 }),
            value: amount({ description: 'Phải đạt: tỷ lệ hoặc con số.', example: 'khoảng 45%' }),
            unit: text({ description: 'Đơn vị, nếu là con số.', example: 'người' }).optional(),
            limit: targetTerms.limit,
            about: narrative({ description: 'Phải đạt điều gì, nếu mỗi mốc một khác.' }).optional(),
          }),
          'Các mốc theo năm.',
          (item) => [item.year],
        ),
      }),
      'Các mốc của từng nơi đề ra: Trung ương, tỉnh…',
      (item) => [item.decidedBy ?? 'chung'],
    ).optional(),
    current: z
      .strictObject({
        value: amount({
          description: 'Hiện đạt, cùng loại với các mốc: tỷ lệ (kèm dấu %) hoặc con số.',
          example: 'khoảng 12%',
          instead: ['figure'],
        }).optional(),
        figure: text({
          description: 'Tên con số đã ghi ở chỗ khác trong tệp, thay cho value; ngày thì theo con số ấy.',
          example: 'participants.voluntary',
        }).optional(),
        unit: text({
          description: 'Đơn vị, nếu là con số; bỏ trống thì như đơn vị của mốc.',
          example: 'người',
        }).optional(),
        asOf: date({ description: 'Tính đến ngày; có value thì phải ghi.', example: '2020-05-31' }).optional(),
      })
      .meta({ description: 'Hiện nay đạt bao nhiêu, để so với các mốc.' })
      .optional(),
  }),
  'Mục tiêu theo năm, của Trung ương và của địa phương.',
  (item) => [item.aspect, item.about],
);

export const approach = list(
  z.strictObject({
    aspect: text({ description: 'Mặt nào.', example: 'Về hình thức' }),
    content: texts(narrative({ description: 'Một ý.' }), 'Định hướng, đổi mới.'),
  }),
  'Định hướng, đổi mới nội dung, hình thức, phương pháp.',
  (item) => [item.aspect],
);

export const phases = list(
  z.strictObject({
    from: date({ description: 'Từ năm.', example: 2020 }),
    to: date({ description: 'Đến năm.', example: 2025 }),
    about: narrative({ description: 'Tập trung vào việc gì.' }),
  }),
  'Các giai đoạn thực hiện.',
  (item) => [item.from, item.to],
);

export const tasks = list(
  z.strictObject({
    id: ownId,
    agency: text({ description: 'Cơ quan được giao.', example: 'Sở Tài chính' }),
    role: text({ description: 'Vai trò.', example: 'cơ quan tham mưu quản lý nhà nước' }).optional(),
    work: texts(narrative({ description: 'Một việc.' }), 'Việc được giao.'),
    frequency: z
      .strictObject({
        count: count({ description: 'Số lần.', example: 1 }),
        unit: text({ description: 'Đơn vị.', example: 'chiến dịch ra quân truyền thông' }),
        per: text({ description: 'Mỗi bao lâu, ở đâu.', example: 'mỗi năm, trên toàn địa bàn' }),
      })
      .meta({ description: 'Việc phải làm định kỳ, có số lần.' })
      .optional(),
  }),
  'Phân công nhiệm vụ.',
  (item) => [item.agency],
);

export const committees = list(
  z.strictObject({
    name: text({ description: 'Tên ban.', example: 'Ban Chỉ đạo phát triển đối tượng tham gia BHXH, BHYT tỉnh' }),
    founder: text({ description: 'Cơ quan thành lập.', example: 'UBND tỉnh' }),
    advisedBy: text({ description: 'Cơ quan tham mưu.', example: 'BHXH huyện' }).optional(),
    head: text({
      description: 'Trưởng ban: chức vụ.',
      example: 'Phó Chủ tịch UBND tỉnh phụ trách khoa giáo - văn xã',
    }).optional(),
    decision: citation.meta({ description: 'Quyết định thành lập.' }).optional(),
    effect: narrative({ description: 'Ý nghĩa, tác dụng; một câu.' }).optional(),
  }),
  'Ban chỉ đạo, tổ giám sát đã thành lập.',
  (item) => [item.name],
);

export const documentCounts = list(
  z.strictObject({
    count: count({ description: 'Số văn bản.', example: 'gần 60' }),
    units,
    unit: text({ description: 'Loại.', example: 'văn bản chỉ đạo' }),
    issuer: text({ description: 'Ai ban hành.', example: 'cấp ủy, chính quyền các cấp' }),
    advisedBy: text({ description: 'Ai tham mưu.', example: 'cơ quan BHXH' }).optional(),
    origin: choice(['cấp trên', 'địa phương', 'đơn vị'], {
      meanings: [
        'cơ quan cấp trên ban hành',
        'cấp ủy, chính quyền địa phương ban hành',
        'chính đơn vị báo cáo ban hành',
      ],
      description: 'Văn bản của ai: cấp trên; cấp ủy, chính quyền địa phương; hay của chính đơn vị báo cáo.',
      example: 'đơn vị',
    }).optional(),
    about: narrative({ description: 'Về việc gì.' }).optional(),
  }),
  'Văn bản chỉ biết số lượng; mỗi nơi ban hành một mục. Nhiều mục cùng loại (unit) thì chương trình tự cộng.',
  (item) => [item.issuer, item.unit],
);

export const quotes = list(
  z.strictObject({
    speaker: text({ description: 'Người nói: họ và tên; không nêu tên thì chức vụ.' }),
    position: text({ description: 'Chức vụ, nếu đã nêu tên.', example: 'Phó Giám đốc BHXH tỉnh' }).optional(),
    says: narrative({ description: 'Điều đã nói, kể lại bằng lời của mình; viết tiếp sau "Theo đồng chí …,".' }),
  }),
  'Ý kiến của lãnh đạo.',
  (item) => [item.speaker],
);

export const discussion = z
  .strictObject({
    occasion: text({ description: 'Ở đâu, dịp nào.', example: 'buổi khảo sát' }),
    parties: texts(text({ description: 'Một bên.' }), 'Ai trao đổi.'),
    topics: texts(narrative({ description: 'Một nội dung.' }), 'Nội dung trao đổi, làm rõ.'),
    outcome: narrative({ description: 'Ý kiến, kiến nghị được xử lý thế nào; một câu.' }).optional(),
  })
  .meta({ description: 'Trao đổi, kiến nghị tại buổi làm việc, khảo sát.' });

export const support = list(
  z.strictObject({
    id: ownId,
    giver: text({ description: 'Ai vận động, hỗ trợ.', example: 'Hội Liên hiệp Phụ nữ tỉnh' }),
    action: text({ description: 'Làm gì, viết trước con số.', example: 'vận động hỗ trợ mua BHYT cho' }),
    count: count({ description: 'Cho bao nhiêu.', example: 635 }).optional(),
    units,
    receivers: text({ description: 'Cho ai.', example: 'chị trong ban chấp hành' }),
    worth: money({ description: 'Trị giá bao nhiêu.', example: '350 triệu đồng' }).optional(),
    ...provenanceShape,
    result: z
      .strictObject({
        value: count({ description: 'Con số.', example: 330 }),
        units,
        unit: text({ description: 'Ai.', example: 'cán bộ, hội viên phụ nữ' }),
        state: text({ description: 'Đã thế nào.', example: 'tham gia BHXH tự nguyện' }),
      })
      .meta({ description: 'Kết quả kèm theo.' })
      .optional(),
  }),
  'Hỗ trợ, vận động, tặng thẻ.',
  (item) => [item.giver, item.receivers],
);

export const localExamples = list(
  z.strictObject({
    place: text({ description: 'Địa phương, đơn vị.', example: 'huyện Than Uyên' }),
    activities: texts(narrative({ description: 'Một việc; một câu.' }), 'Việc đã làm.'),
    official: text({ description: 'Nguồn thông tin: báo cáo của ai, chức vụ.' }).optional(),
    attendees: texts(text({ description: 'Một thành phần.' }), 'Thành phần dự các hội nghị ở đó.').optional(),
  }),
  'Cách làm ở một địa phương, đơn vị.',
  (item) => [item.place],
);
