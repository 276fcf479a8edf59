import type { ProfileChoice } from '../../../src/report/profile/profile.js';
import { APPENDIX_RULES } from './appendixRules.js';
import { BODY_RULES } from './bodyRules.js';
import { END_RULES } from './endRules.js';
import { LETTERHEAD_RULES } from './letterheadRules.js';
import { PAGE_RULES } from './pageRules.js';
import { readLayout } from './readLayout.js';
import type { Rules } from './rule.js';

const RULES: Rules = { ...PAGE_RULES, ...LETTERHEAD_RULES, ...BODY_RULES, ...END_RULES, ...APPENDIX_RULES };

/**
 * Ids of the rules a .docx breaks: NĐ 30/2020/NĐ-CP (state), HD 05-HD/VPTW and HD 36-HD/VPTW (Party).
 * It reads the file as a stranger would: by what is printed where, with styles and defaults resolved.
 */
export function brokenRules(bytes: Uint8Array, family: ProfileChoice): readonly string[] {
  const layout = readLayout(bytes);
  return Object.entries(RULES)
    .filter(([id, rule]) => {
      // Rules of pages hold for those of appendices too.
      const sheets = id in PAGE_RULES ? layout.appendices.map((pages) => ({ ...layout, ...pages })) : [];
      return [layout, ...sheets].some((one) => rule[family]?.(one) === false);
    })
    .map(([id]) => id);
}

/** Ids of the rules that say something for this family. */
export function rulesFor(family: ProfileChoice): readonly string[] {
  return Object.entries(RULES)
    .filter(([, rule]) => rule[family] !== null)
    .map(([id]) => id);
}
