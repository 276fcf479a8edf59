import * as z from 'zod';
import { DOTS } from '../../quantity/missingQuantity.js';
import { choice, text } from '../leaf.js';
import { list } from '../list.js';

const column = (description: string, example: string) => text({ description, example }).optional();

export const registers = list(
  z.strictObject({
    file: text({
      description: 'Tệp sổ theo dõi, tính từ thư mục của tệp số liệu này: xlsx, xlsm, csv, tsv hoặc txt.',
      example: 'so-hoi-nghi-2025.xlsx',
    }),
    sheet: text({
      description: 'Trang tính; bỏ trống thì đọc trang duy nhất có đủ các cột.',
      example: 'Hội nghị',
    }).optional(),
    as: choice(['conferences', 'media'], {
      meanings: ['mỗi dòng là một hội nghị', 'mỗi dòng là một tin, bài'],
      description: 'Mỗi dòng là một hội nghị (conferences), hay một tin, bài (media).',
      example: 'conferences',
    }),
    columns: z
      .strictObject({
        date: column('Ngày.', 'Ngày tổ chức'),
        form: column('Hình thức, thể loại.', 'Hình thức'),
        organisers: column('Cơ quan tổ chức; nhiều cơ quan thì ngăn bằng dấu chấm phẩy.', 'Đơn vị tổ chức'),
        outlet: column('Báo, đài, kênh.', 'Cơ quan báo chí'),
        attendance: column('Số người dự.', 'Số người dự'),
        place: column('Địa điểm.', 'Địa điểm'),
        title: column('Tên tin, bài.', 'Tên bài'),
        count: column('Dòng ấy là bao nhiêu cuộc, tin, bài; không có cột này thì mỗi dòng là một.', 'Số cuộc'),
      })
      .meta({ description: 'Tiêu đề (hoặc chữ cái) của từng cột; cột nào không ghi thì đoán theo tiêu đề.' })
      .optional(),
  }),
  'Sổ theo dõi bằng Excel hoặc CSV: các dòng trong kỳ được đếm theo hình thức và cơ quan, rồi đưa vào conferences, media.',
  // Several that are still to be named, as next year's are, are not one.
  (item) => (item.file === DOTS ? [] : [item.file, item.sheet]),
);
