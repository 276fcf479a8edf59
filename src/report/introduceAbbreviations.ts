import { joinTexts } from './joinTexts.js';
import { mapLines } from './mapLines.js';
import { plainText } from './plainText.js';
import type { Block, Inline } from './tree.js';
import { upperFirst } from './vietnamese/changeFirstLetter.js';

/** Short and full form; digits in them are figures. */
export interface Abbreviation {
  readonly short: readonly Inline[];
  readonly full: readonly Inline[];
}

/**
 * Writes each abbreviation in full where it is first used, with the short form in brackets
 * (HD 05-HD/VPTW, 6.1.3): "bảo hiểm y tế (BHYT)". Where the full words come first, the short form is
 * put behind them; where the text introduces it by itself, or never uses it, nothing is done.
 */
export function introduceAbbreviations(
  blocks: readonly Block[],
  abbreviations: readonly Abbreviation[],
): readonly Block[] {
  return abbreviations.reduce(introduce, blocks);
}

function introduce(blocks: readonly Block[], abbreviation: Abbreviation): readonly Block[] {
  const [short, full] = [plainText(abbreviation.short), plainText(abbreviation.full)];
  const isUsed = new RegExp(`(?<![\\p{L}\\p{N}])${literally(short)}(?![\\p{L}\\p{N}-])`, 'u');
  const isFull = new RegExp(`(?<![\\p{L}\\p{N}])${literally(full)}(?!\\p{L})`, 'iu');
  let [used, done] = [false, false];
  const introduced = blocks.map((block) => {
    // Headings stay short; the first use in running text is what counts.
    if (block.type === 'heading') return block;
    return mapLines(block, (line) => inLine(line, ''));
  });
  return used ? introduced : blocks;

  /** `before`: what stands in the line already. */
  function inLine(line: readonly Inline[], before: string): readonly Inline[] {
    let read = before;
    const introduced = line.flatMap((inline): readonly Inline[] => {
      const start = read;
      read += plainText([inline]);
      switch (inline.type) {
        case 'text':
          return inText(inline.value, start);
        case 'figure':
          return [inline];
        case 'strong':
        case 'emphasis':
          return [{ ...inline, children: inLine(inline.children, start) }];
      }
    });
    return joinTexts(introduced);
  }

  function inText(text: string, start: string): readonly Inline[] {
    const asShort = isUsed.exec(text);
    const unchanged = text === '' ? [] : [textNode(text)];
    used ||= asShort !== null;
    if (done) return unchanged;
    const asFull = isFull.exec(text);
    if (asFull !== null && (asShort === null || asFull.index <= asShort.index)) {
      done = true;
      const end = asFull.index + asFull[0].length;
      if (text.startsWith(` (${short}`, end)) return unchanged;
      return [textNode(`${text.slice(0, end)} (`), ...abbreviation.short, textNode(`)${text.slice(end)}`)];
    }
    if (asShort === null) return unchanged;
    done = true;
    const [before, after] = [text.slice(0, asShort.index), text.slice(asShort.index + short.length)];
    if (before.endsWith('(')) return unchanged;
    const words = needsCapital(start + before, after) ? upperFirst(abbreviation.full) : abbreviation.full;
    return [textNode(before), ...words, textNode(' ('), ...abbreviation.short, textNode(`)${after}`)];
  }
}

/** At the start of a sentence, and in the name of an agency: "Bảo hiểm xã hội (BHXH) tỉnh". */
function needsCapital(before: string, after: string): boolean {
  return (
    /(?:^|[.!?]\s+)$/u.test(before) || /^ (?:tỉnh|thành phố|quận|huyện|thị xã|Việt Nam|khu vực|cơ sở)/u.test(after)
  );
}

function textNode(value: string): Inline {
  return { type: 'text', value };
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
