import * as z from 'zod';
import type { PlaceColumn } from '../../diagnostics/registerCodes.js';
import { DOTS } from '../../quantity/missingQuantity.js';
import { choice, text } from '../leaf.js';
import { list } from '../list.js';
import { MEASURE_LABELS, MEASURES } from '../measures.js';

const column = (description: string, example: string) => text({ description, example }).optional();

const PARTS: readonly (readonly [part: '' | '.plan' | '.percent' | '.coverage', meaning: string, example: string])[] = [
  ['', 'kết quả', 'Thực hiện'],
  ['.plan', 'số được giao', 'Kế hoạch'],
  ['.percent', 'tỷ lệ thực hiện kế hoạch', 'Tỷ lệ (%)'],
  ['.coverage', 'tỷ lệ bao phủ', 'Tỷ lệ bao phủ'],
];

/** What a column of a table of places holds: "voluntary", "voluntary.plan". */
const placeColumns = Object.fromEntries(
  MEASURES.flatMap((measure) =>
    PARTS.map(([part, meaning, example]) => [
      `${measure}${part}`,
      column(`${MEASURE_LABELS[measure]}: ${meaning}.`, example),
    ]),
  ),
) as Readonly<Record<PlaceColumn, ReturnType<typeof column>>>;

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
    as: choice(['conferences', 'media', 'places'], {
      meanings: ['mỗi dòng là một hội nghị', 'mỗi dòng là một tin, bài', 'mỗi dòng là một huyện, xã, đơn vị'],
      description: 'Mỗi dòng là một hội nghị (conferences), một tin, bài (media), hay một huyện, xã, đơn vị (places).',
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
        name: column('Huyện, xã, đơn vị nào.', 'Huyện'),
        ...placeColumns,
        count: column('Dòng ấy là bao nhiêu cuộc, tin, bài; không có cột này thì mỗi dòng là một.', 'Số cuộc'),
      })
      .meta({ description: 'Tiêu đề (hoặc chữ cái) của từng cột; cột nào không ghi thì đoán theo tiêu đề.' })
      .optional(),
  }),
  'Sổ theo dõi bằng Excel hoặc CSV: các dòng trong kỳ được đếm theo hình thức và cơ quan, rồi đưa vào conferences, media; bảng theo địa phương thì mỗi dòng vào places.',
  // Several that are still to be named, as next year's are, are not one.
  (item) => (item.file === DOTS ? [] : [item.file, item.sheet]),
);
