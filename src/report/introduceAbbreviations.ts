import { mapText } from './mapText.js';
import type { Block } from './tree.js';

export interface Abbreviation {
  readonly short: string;
  readonly full: string;
}

/**
 * Writes each abbreviation in full where it is first used, with the short form in brackets
 * (HD 05-HD/VPTW, 6.1.3): "bảo hiểm y tế (BHYT)". Where the full words come first, the short form is
 * put behind them; where the text introduces it by itself, nothing is done.
 */
export function introduceAbbreviations(
  blocks: readonly Block[],
  abbreviations: readonly Abbreviation[],
): readonly Block[] {
  return abbreviations.reduce(introduce, blocks);
}

function introduce(blocks: readonly Block[], { short, full }: Abbreviation): readonly Block[] {
  const first = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${literally(short)})(?![\\p{L}\\p{N}-])|(${literally(full)})(?!\\p{L}))`,
    'iu',
  );
  let done = false;
  return blocks.map((block) => {
    // Headings stay short; the first use in running text is what counts.
    if (done || block.type === 'heading') return block;
    return mapText(block, (text) => {
      const match = done ? null : first.exec(text);
      // The expression ignores case for the full words; the short form must stand as it is.
      if (match === null || (match[1] !== undefined && match[1] !== short)) return text;
      done = true;
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      if (match[1] !== undefined && before.endsWith('(')) return text;
      if (match[2] !== undefined)
        return after.startsWith(` (${short}`) ? text : `${before}${match[2]} (${short})${after}`;
      return `${before}${needsCapital(before, after) ? capital(full) : full} (${short})${after}`;
    });
  });
}

/** At the start of a sentence, and in the name of an agency: "Bảo hiểm xã hội (BHXH) tỉnh". */
function needsCapital(before: string, after: string): boolean {
  return (
    /(?:^|[.!?]\s+)$/u.test(before) || /^ (?:tỉnh|thành phố|quận|huyện|thị xã|Việt Nam|khu vực|cơ sở)/u.test(after)
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
