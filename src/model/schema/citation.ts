import * as z from 'zod';
import { date, documentNumber, identifier, text } from '../leaf.js';

const id = identifier({
  description:
    'Tên riêng (chữ thường, số, gạch nối) để gọi mục này trong lời văn và khi so sánh giữa các năm; bỏ trống thì lấy theo số, ký hiệu.',
  example: 'ke-hoach-124',
});

/** What any cited document carries. NĐ 30/2020, PL I, II.6.b: type, number and symbol, date, issuer, subject. */
export const citationShape = {
  id: id.optional(),
  kind: text({ description: 'Tên loại văn bản.', example: 'Kế hoạch' }),
  number: documentNumber({ description: 'Số, ký hiệu đúng như trên văn bản.', example: '124-KH/TU' }).optional(),
  date: date({
    description: 'Ngày ban hành; chỉ biết tháng hoặc năm thì ghi tháng hoặc năm.',
    example: '2018-06-22',
  }).optional(),
  issuer: text({ description: 'Cơ quan ban hành.', example: 'Tỉnh ủy' }).optional(),
  about: text({
    description: 'Trích yếu: văn bản nói về việc gì (viết tiếp sau chữ "về").',
    example: 'cải cách chính sách bảo hiểm xã hội',
  }).optional(),
};

export const citation = z.strictObject(citationShape);

export type Citation = z.infer<typeof citation>;
