import * as z from 'zod';
import { narrative, text } from '../leaf.js';
import { list, texts } from '../list.js';
import { coordination, documents, leadership, localPlan, resolution, study } from './documents.js';
import { briefings, conferences } from './events.js';
import { report } from './letterhead.js';
import { materials, media } from './media.js';
import { beneficiaries, context, facts, finances, participants, ratios } from './participants.js';
import { places } from './places.js';
import {
  approach,
  committees,
  discussion,
  documentCounts,
  goals,
  localExamples,
  phases,
  quotes,
  support,
  tasks,
} from './programme.js';
import { registers } from './registers.js';
import { period, unit } from './unit.js';

const sentence = narrative({
  description: 'Một ý, viết thành câu. Gọi con số đã khai báo bằng {{tên}}.',
  example: '… gần {{facts.ethnic-share}} dân số …',
});

/** One file: one unit (province, district, …) in one period. Unknown keys are errors. */
export const unitYearSchema = z.strictObject({
  unit,
  period,
  report,
  resolution: resolution.optional(),
  abbreviations: list(
    z.strictObject({
      short: text({ description: 'Chữ viết tắt.', example: 'BHYT' }),
      full: text({ description: 'Viết đầy đủ.', example: 'bảo hiểm y tế' }),
    }),
    'Chữ viết tắt, được viết đầy đủ ở lần dùng đầu tiên trong báo cáo.',
    (item) => [item.short],
  ).optional(),
  registers: registers.optional(),
  context: context.optional(),
  documents: documents.optional(),
  documentCounts: documentCounts.optional(),
  leadership: leadership.optional(),
  localPlan: localPlan.optional(),
  committees: committees.optional(),
  study: study.optional(),
  coordination: coordination.optional(),
  quotes: quotes.optional(),
  goals: goals.optional(),
  approach: approach.optional(),
  phases: phases.optional(),
  tasks: tasks.optional(),
  overview: texts(sentence, 'Nhận xét chung về nội dung, hình thức tuyên truyền; mỗi mục một câu.').optional(),
  briefings: briefings.optional(),
  conferences: conferences.optional(),
  media: media.optional(),
  materials: materials.optional(),
  support: support.optional(),
  ratios: ratios.optional(),
  localExamples: localExamples.optional(),
  participants: participants.optional(),
  places: places.optional(),
  finances: finances.optional(),
  beneficiaries: beneficiaries.optional(),
  facts: facts.optional(),
  discussion: discussion.optional(),
  achievements: texts(sentence, 'Kết quả khác đã đạt được.').optional(),
  limitations: texts(sentence, 'Hạn chế.').optional(),
  causes: texts(sentence, 'Nguyên nhân.').optional(),
  directions: texts(sentence, 'Phương hướng, nhiệm vụ và giải pháp.').optional(),
});

export type UnitYear = z.infer<typeof unitYearSchema>;
