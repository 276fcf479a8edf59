import { APPENDIX_RULES } from './appendixRules.js';
import { BODY_RULES } from './bodyRules.js';
import { END_RULES } from './endRules.js';
import { FONT_RULES } from './fontRules.js';
import type { FormatRules } from './formatRule.js';
import { LETTERHEAD_RULES } from './letterheadRules.js';
import { NUMBER_RULES } from './numberRules.js';
import { PAGE_RULES } from './pageRules.js';
import { TITLE_RULES } from './titleRules.js';

/** All rules, in the order in which a sheet is read. */
export const FORMAT_RULES: FormatRules = {
  ...PAGE_RULES,
  ...FONT_RULES,
  ...LETTERHEAD_RULES,
  ...NUMBER_RULES,
  ...TITLE_RULES,
  ...BODY_RULES,
  ...END_RULES,
  ...APPENDIX_RULES,
};
