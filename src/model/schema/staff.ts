import * as z from 'zod';
import { count, narrative, text } from '../leaf.js';
import { list } from '../list.js';
import { ownId } from './ownId.js';
import { provenanceShape, units } from './provenance.js';

/** People of the office's own, beside the bodies that it works with. */
export const staff = list(
  z.strictObject({
    id: ownId,
    label: text({ description: 'Ai, viết ở đầu câu.', example: 'Cộng tác viên truyền thông' }),
    count: count({ description: 'Bao nhiêu.', example: '1.250' }),
    units,
    unit: text({ description: 'Đơn vị tính, nếu không phải "người".', example: 'nhân viên' }).optional(),
    ...provenanceShape,
    trained: z
      .strictObject({
        count: count({ description: 'Bao nhiêu.', example: 900 }),
        units,
        about: narrative({
          description: 'Về gì, viết tiếp sau chữ "được tập huấn".',
          example: 'kỹ năng tư vấn, vận động',
        }).optional(),
      })
      .meta({ description: 'Trong đó đã được tập huấn.' })
      .optional(),
  }),
  'Đội ngũ của chính đơn vị làm công tác tuyên truyền: viên chức, cộng tác viên, nhân viên đại lý; đã tập huấn bao nhiêu.',
  (item) => [item.label],
);
