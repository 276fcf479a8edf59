import * as z from 'zod';
import { choice, text } from '../model/leaf.js';
import { texts } from '../model/list.js';
import { issuer, signer } from '../model/schema/letterhead.js';
import { PROFILE_CHOICES } from '../model/schema/profileChoices.js';
import { OUTPUT_FORMATS } from './outputFormats.js';

/** bhxh-report.yaml: what an office says once, and not in every data file and on every command line. */
export const officeSchema = z.strictObject({
  profile: choice(PROFILE_CHOICES, { description: 'Thể thức.' }).optional(),
  template: text({ description: 'Bộ mẫu có sẵn, hoặc tệp thay cho mẫu báo cáo.' }).optional(),
  templates: text({ description: 'Thư mục có các mẫu con thay cho mẫu có sẵn cùng tên.' }).optional(),
  formats: texts(choice(OUTPUT_FORMATS, { description: 'Một định dạng.' }), 'Định dạng của báo cáo.').optional(),
  output: text({ description: 'Thư mục ghi báo cáo.' }).optional(),
  issuer: issuer.optional(),
  place: text({ description: 'Địa danh ở dòng ngày tháng.' }).optional(),
  signer: signer.partial().optional(),
  recipients: texts(text({ description: 'Tên nơi nhận.' }), 'Nơi nhận, mỗi dòng một nơi.').optional(),
});

export type Office = z.infer<typeof officeSchema>;
