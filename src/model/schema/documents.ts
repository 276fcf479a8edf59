import * as z from 'zod';
import { choice, count, date, narrative, rate, text } from '../leaf.js';
import { list, texts } from '../list.js';
import { citation, citationShape } from './citation.js';
import { ownId } from './ownId.js';
import { units } from './provenance.js';

export const resolution = citation.meta({ description: 'Văn bản được tuyên truyền (nghị quyết, chỉ thị, luật).' });

export const documents = list(
  z.strictObject({
    ...citationShape,
    advisedBy: text({ description: 'Cơ quan tham mưu ban hành.', example: 'Ban Tuyên giáo Tỉnh ủy' }).optional(),
    origin: choice(['cấp trên', 'địa phương', 'đơn vị'], {
      meanings: [
        'cơ quan cấp trên ban hành',
        'cấp ủy, chính quyền địa phương ban hành',
        'chính đơn vị báo cáo ban hành',
      ],
      description:
        'Văn bản của ai, để xếp vào biểu của ngành: cấp trên; cấp ủy, chính quyền địa phương; hay của chính đơn vị báo cáo.',
      example: 'địa phương',
    }).optional(),
    effect: narrative({ description: 'Tác dụng của văn bản; một câu.' }).optional(),
    submittedBy: text({ description: 'Cơ quan trình ban hành, nếu có.', example: 'UBND tỉnh' }).optional(),
    directedBy: text({ description: 'Thực hiện chỉ đạo của ai.', example: 'Thường trực Tỉnh ủy' }).optional(),
    implements: citation.meta({ description: 'Văn bản mà văn bản này triển khai.' }).optional(),
    note: narrative({
      description: 'Điều cần nói thêm về văn bản, viết tiếp sau dấu phẩy.',
      example: 'trong đó có nội dung về bảo hiểm xã hội',
    }).optional(),
  }),
  'Văn bản lãnh đạo, chỉ đạo, hướng dẫn, kế hoạch, theo thứ tự in.',
  (item) => [item.number ?? [item.kind, item.issuer, item.about]],
);

export const leadership = texts(
  narrative({ description: 'Một câu trọn vẹn.' }),
  'Việc lãnh đạo, chỉ đạo khác, không có văn bản riêng để kê; mỗi mục một câu.',
);

export const study = list(
  z.strictObject({
    id: ownId,
    form: text({ description: 'Hình thức học tập, quán triệt.', example: 'hội nghị trực tuyến' }),
    date: date({ description: 'Tổ chức ngày nào.', example: '12/7/2018' }).optional(),
    from: text({ description: 'Điểm cầu chính.', example: 'điểm cầu Ban Tuyên giáo Trung ương' }).optional(),
    via: text({ description: 'Điểm cầu trung gian.', example: 'điểm cầu của tỉnh' }).optional(),
    sites: z
      .strictObject({
        count: count({ description: 'Số điểm cầu.', example: 11 }),
        units,
        unit: text({ description: 'Tên gọi.', example: 'điểm cầu' }),
        place: text({ description: 'Ở đâu.', example: 'các huyện, thị xã, thành phố' }).optional(),
      })
      .meta({ description: 'Các điểm cầu nối tới.' })
      .optional(),
    audience: texts(text({ description: 'Một nhóm người dự.' }), 'Thành phần dự.').optional(),
    followUp: narrative({ description: 'Việc học tập tiếp theo ở cơ sở; một câu.' }).optional(),
    reach: z
      .strictObject({
        value: rate({ description: 'Tỷ lệ đã học tập, quán triệt.', example: '97,7%' }),
        of: text({ description: 'Tỷ lệ của những ai.', example: 'cán bộ, đảng viên trong toàn Đảng bộ tỉnh' }),
      })
      .meta({ description: 'Kết quả học tập, quán triệt.' })
      .optional(),
  }),
  'Học tập, quán triệt nghị quyết.',
  (item) => [item.form],
);

export const coordination = list(
  z.strictObject({
    ...citationShape,
    parties: texts(text({ description: 'Một bên ký.' }), 'Các bên ký kết.'),
    since: date({ description: 'Thực hiện từ.', example: 2016 }).optional(),
    followUp: narrative({ description: 'Việc thực hiện hằng năm; một câu.' }).optional(),
    signatories: z
      .strictObject({
        value: count({ description: 'Số đơn vị cấp dưới đã ký, có thể ghi a/b.', example: '11/11' }),
        units,
        unit: text({ description: 'Đơn vị nào.', example: 'ban tuyên giáo huyện ủy, thị ủy, thành ủy' }),
        partner: text({ description: 'Ký với ai.', example: 'cơ quan BHXH cùng cấp' }).optional(),
        result: narrative({ description: 'Kết quả, viết tiếp sau chữ "và".' }).optional(),
      })
      .meta({ description: 'Việc ký kết ở cấp dưới.' })
      .optional(),
  }),
  'Chương trình, quy chế phối hợp.',
  (item) => [item.number ?? [item.kind, item.parties]],
);

export const localPlan = z
  .strictObject({
    targets: narrative({
      description:
        'Chỉ tiêu phát triển người tham gia đã vào kế hoạch phát triển kinh tế - xã hội của địa phương chưa; một câu.',
    }).optional(),
    support: texts(
      narrative({ description: 'Một chính sách; một câu.' }),
      'Địa phương hỗ trợ thêm cho nhóm nào.',
    ).optional(),
  })
  .meta({ description: 'Chỉ tiêu và hỗ trợ của địa phương.' });
