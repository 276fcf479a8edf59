import * as z from 'zod';
import { LEVELS } from '../../territories/levels.js';
import { choice, count, date, flag, identifier, text } from '../leaf.js';

export const unit = z
  .strictObject({
    name: text({ description: 'Tên đơn vị, không kèm cấp.', example: 'Bình Phước' }),
    level: choice(LEVELS, {
      meanings: [
        'cấp tỉnh',
        'thành phố trực thuộc Trung ương; thành phố thuộc tỉnh đến 30/6/2025',
        'cấp huyện, đến 30/6/2025',
        'cấp huyện, đến 30/6/2025',
        'cấp huyện, đến 30/6/2025',
        'cấp xã',
        'cấp xã',
        'cấp xã, đến 30/6/2025',
        'cấp xã, từ 01/7/2025',
        'cộng của nhiều tỉnh do một cơ quan BHXH khu vực quản lý',
        'cộng của nhiều tỉnh',
        'cộng của cả nước',
      ],
      description: 'Cấp hành chính; số liệu cộng của nhiều tỉnh thì là khu vực, vùng hoặc nước.',
      example: 'tỉnh',
    }),
    code: identifier({
      description: 'Mã đơn vị hành chính do Tổng cục Thống kê cấp, nếu cần.',
      example: '70',
    }).optional(),
    sumOf: z
      .strictObject({
        count: count({ description: 'Bao nhiêu đơn vị.', example: 11 }),
        unit: text({ description: 'Đơn vị nào.', example: 'huyện, thị xã' }),
      })
      .meta({ description: 'Số liệu trong tệp cộng từ bao nhiêu đơn vị cấp dưới (rollup tự ghi).' })
      .optional(),
  })
  .meta({ description: 'Đơn vị mà báo cáo nói tới. Một tệp là một đơn vị trong một kỳ.' });

export const period = z
  .strictObject({
    label: text({ description: 'Tên kỳ báo cáo, như in ở trích yếu.', example: '01 năm' }),
    from: date({ description: 'Từ ngày (hoặc tháng, năm).', example: '2018-05-23' }),
    to: date({
      description: 'Đến ngày (hoặc tháng, năm); kỳ còn đang tiếp diễn thì là ngày của số liệu.',
      example: '2019-09-30',
    }),
    running: flag({
      description: 'Kỳ còn đang tiếp diễn (true): báo cáo viết "đến nay" và ghi ngày của số liệu.',
      example: 'true',
    }).optional(),
  })
  .meta({ description: 'Kỳ báo cáo; không nhất thiết đúng một năm.' });
