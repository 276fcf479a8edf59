import * as z from 'zod';
import { choice, count, date, narrative, text } from '../leaf.js';
import { list, texts } from '../list.js';
import { changes } from './measure.js';
import { ownId } from './ownId.js';
import { provenanceShape, units } from './provenance.js';

const attendance = z
  .strictObject({
    each: count({
      description: 'Số người mỗi cuộc, khi có nhiều cuộc.',
      example: 'khoảng 200',
      instead: ['total'],
    }).optional(),
    total: count({
      description: 'Tổng số người dự; một cuộc thì là số người dự cuộc ấy. Bỏ trống mà có số mỗi cuộc thì tự tính.',
      example: '4.800',
      instead: ['each'],
    }).optional(),
    units,
    unit: text({ description: 'Đơn vị của tổng số: người hoặc lượt người.', example: 'lượt người' }).optional(),
    ...provenanceShape,
    changes: changes.optional(),
  })
  .meta({ description: 'Số người dự.' });

const counted = (description: string) =>
  list(
    z.strictObject({
      count: count({ description: 'Bao nhiêu.', example: 'hơn 500' }),
      units,
      unit: text({ description: 'Ai, cái gì.', example: 'người sử dụng lao động' }),
      of: z
        .strictObject({
          count: count({ description: 'Bao nhiêu.', example: 'gần 300' }),
          units,
          unit: text({ description: 'Cái gì.', example: 'doanh nghiệp' }),
        })
        .meta({ description: 'Thuộc bao nhiêu đơn vị.' })
        .optional(),
    }),
    description,
    (item) => [item.unit],
  );

export const conferences = list(
  z.strictObject({
    id: ownId,
    form: text({ description: 'Loại cuộc, viết tiếp sau con số.', example: 'hội nghị tuyên truyền' }),
    organisers: texts(
      text({ description: 'Một cơ quan.' }),
      'Cơ quan tổ chức; cơ quan đầu chủ trì, các cơ quan sau phối hợp.',
    ),
    count: count({ description: 'Số cuộc; không có số thì bỏ khóa này.', example: 8, instead: ['extent'] }).optional(),
    units,
    ...provenanceShape,
    changes: changes.optional(),
    extent: narrative({
      description: 'Mức độ khi không có số, viết sau tên cơ quan.',
      example: 'đã tổ chức rộng khắp',
    }).optional(),
    about: narrative({
      description: 'Nội dung, viết tiếp sau loại cuộc.',
      example: 'chính sách, pháp luật về BHXH, BHYT, BHTN',
    }).optional(),
    focus: narrative({ description: 'Trọng tâm.', example: 'triển khai Nghị quyết số 28-NQ/TW' }).optional(),
    venues: texts(text({ description: 'Một nơi.' }), 'Nơi tổ chức.').optional(),
    audience: texts(text({ description: 'Một nhóm người dự.' }), 'Đối tượng dự.').optional(),
    date: date({
      description: 'Ngày tổ chức, khi diễn ra trong một ngày (hoặc một tháng); khi ấy không ghi from, to.',
      example: '27/4/2023',
    }).optional(),
    from: date({ description: 'Từ khi nào, nếu kéo dài nhiều ngày và khác kỳ báo cáo.', example: '5/2018' }).optional(),
    to: date({ description: 'Đến khi nào.', example: '9/2019' }).optional(),
    partners: counted('Số đơn vị phối hợp.').optional(),
    places: counted('Số nơi tổ chức hoặc nơi có người dự.').optional(),
    reached: counted('Số người, đơn vị được tuyên truyền.').optional(),
    attendance: attendance.optional(),
    yield: z
      .strictObject({
        value: count({ description: 'Số người phát triển được.', example: 'hơn 2.500' }),
        units,
        unit: text({ description: 'Ai.', example: 'người tham gia BHXH tự nguyện' }),
      })
      .meta({ description: 'Kết quả phát triển người tham gia từ các cuộc này.' })
      .optional(),
    outcome: narrative({ description: 'Kết quả; một câu trọn vẹn.' }).optional(),
  }),
  'Hội nghị, hội thảo, lớp tập huấn, buổi tuyên truyền. Các cuộc khác loại, khác cơ quan tổ chức thì ghi riêng.',
  (item) => [item.form, item.organisers],
);

export const briefings = list(
  z.strictObject({
    id: ownId,
    group: choice(['báo cáo viên', 'báo chí'], {
      meanings: ['cho đội ngũ báo cáo viên', 'cho cơ quan báo chí'],
      description: 'Cho ai: đội ngũ báo cáo viên hay cơ quan báo chí.',
      example: 'báo cáo viên',
    }),
    meetings: texts(
      text({ description: 'Một loại hội nghị, kèm định kỳ nếu có.' }),
      'Các hội nghị định kỳ có nội dung này.',
    ),
    speakers: texts(text({ description: 'Một người hoặc cơ quan.' }), 'Ai đến thông tin.'),
    host: text({ description: 'Ai mời, nếu cần nói rõ.', example: 'Ban Tuyên giáo Tỉnh ủy' }).optional(),
    content: narrative({ description: 'Thông tin về gì.', example: 'BHXH, BHYT, BHTN' }),
    listeners: text({ description: 'Cho ai.', example: 'đội ngũ báo cáo viên các cấp' }),
  }),
  'Thông tin tại hội nghị báo cáo viên, hội nghị thời sự, giao ban báo chí.',
  (item) => [item.group, item.meetings],
);
