import type { WordRule } from './wordRule.js';

/** What such reports are about: where none of these is named, a text is about something else. */
export const TOPIC: WordRule = {
  words: /BHXH|BHYT|BHTN|BH (?:XH|YT|TN)|bảo hiểm (?:xã hội|y tế|thất nghiệp)|(?:28|21)-NQ\/TW|lương hưu/iu,
  example: 'tuyên truyền chính sách bảo hiểm xã hội',
};
