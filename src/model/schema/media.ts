import * as z from 'zod';
import { choice, count, narrative, text } from '../leaf.js';
import { list, texts } from '../list.js';
import { changes } from './measure.js';
import { ownId } from './ownId.js';
import { provenanceShape, units } from './provenance.js';

const items = list(
  z.strictObject({
    id: ownId,
    form: text({
      description: 'Thể loại, cũng là đơn vị đếm; phát trực tiếp trên mạng thì ghi "buổi phát trực tiếp".',
      example: 'tin, bài',
    }),
    count: count({ description: 'Số lượng; không có số thì bỏ khóa này.', example: 'trên 100' }).optional(),
    units,
    ...provenanceShape,
    changes: changes.optional(),
  }),
  'Số tin, bài, chuyên mục, chuyên trang, chương trình… theo thể loại.',
  (item) => [item.form],
);

export const media = list(
  z.strictObject({
    id: ownId,
    group: choice(['báo chí', 'nội bộ', 'trực tuyến', 'mạng xã hội'], {
      meanings: ['báo, đài', 'bản tin nội bộ', 'trang thông tin điện tử', 'trang Facebook, Zalo, YouTube, TikTok…'],
      description:
        'Báo, đài (báo chí); bản tin nội bộ (nội bộ); trang thông tin điện tử (trực tuyến); trang Facebook, Zalo, YouTube… (mạng xã hội).',
      example: 'báo chí',
    }),
    outlets: texts(
      text({ description: 'Một cơ quan, kênh hoặc bản tin.' }),
      'Báo, đài, bản tin, trang thông tin. Nhiều nơi có chung một con số thì ghi chung một mục.',
    ),
    producers: texts(
      text({ description: 'Một cơ quan.' }),
      'Cơ quan thực hiện; cơ quan đầu chủ trì, các cơ quan sau phối hợp.',
    ).optional(),
    publications: count({
      description:
        'Số bản tin, ấn phẩm, nếu cần nói; một bản tin ra nhiều số (outlets: [Bản tin A]) thì là bao nhiêu số.',
      example: 2,
    }).optional(),
    units,
    address: text({ description: 'Địa chỉ trang thông tin.', example: 'tuyengiaobinhphuoc.org.vn' }).optional(),
    items: items.optional(),
    frequency: text({ description: 'Định kỳ.', example: 'hằng tháng' }).optional(),
    duration: z
      .strictObject({
        value: count({ description: 'Bao lâu.', example: '10-15' }),
        unit: text({ description: 'Đơn vị.', example: 'phút/chương trình' }),
      })
      .meta({ description: 'Thời lượng.' })
      .optional(),
    reach: list(
      z.strictObject({
        count: count({ description: 'Bao nhiêu.', example: '2.400' }),
        units,
        unit: text({ description: 'Đếm cái gì.', example: 'lượt xem' }),
      }),
      'Người đọc, người xem hưởng ứng: lượt xem, lượt tương tác, lượt bình luận, lượt chia sẻ, lượt truy cập; người theo dõi thì unit là "người theo dõi".',
      (item) => [item.unit],
    ).optional(),
    about: narrative({ description: 'Tuyên truyền về gì.', example: 'chính sách BHXH, BHYT, BHTN' }).optional(),
    purpose: narrative({
      description: 'Phục vụ ai, việc gì; viết sau chữ "phục vụ".',
      example: 'sinh hoạt chi bộ',
    }).optional(),
  }),
  'Tuyên truyền trên báo chí, bản tin nội bộ, trang thông tin điện tử, mạng xã hội.',
  (item) => [item.group, item.outlets],
);

export const materials = list(
  z.strictObject({
    id: ownId,
    form: text({ description: 'Loại, viết tiếp sau con số.', example: 'băng rôn' }),
    count: count({ description: 'Số lượng.', example: 140 }),
    units,
    ...provenanceShape,
    maker: text({ description: 'Ai làm.', example: 'BHXH tỉnh' }).optional(),
    action: text({
      description:
        'Làm gì, viết trước con số; bỏ trống thì theo loại: treo băng rôn, lắp đặt pa nô, phát tờ rơi, phát hành báo, xây dựng video…',
      example: 'in, cấp phát',
    }).optional(),
    parts: list(
      z.strictObject({
        owner: text({ description: 'Của ai.', example: 'BHXH các huyện' }),
        count: count({ description: 'Bao nhiêu.', example: 65 }),
        units,
      }),
      'Trong đó.',
      (item) => [item.owner],
    ).optional(),
  }),
  'Tài liệu in, tuyên truyền trực quan.',
  (item) => [item.form, item.maker],
);
