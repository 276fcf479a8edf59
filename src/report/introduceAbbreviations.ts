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
  return abbreviations.reduce(introduce, blocks.map(searchable)).map(({ block }) => block);
}

/** A block with its words: most abbreviations stand in few blocks, and only those are looked at closely. */
interface Searchable {
  readonly block: Block;
  readonly text: string;
  readonly lower: string;
}

/** Headings stay short; the first use in running text is what counts. */
function searchable(block: Block): Searchable {
  const lines: string[] = [];
  if (block.type !== 'heading') {
    mapLines(block, (line) => {
      lines.push(plainText(line));
      return line;
    });
  }
  const text = lines.join('\n');
  return { block, text, lower: text.toLowerCase() };
}

function introduce(blocks: readonly Searchable[], abbreviation: Abbreviation): readonly Searchable[] {
  const [short, full] = [plainText(abbreviation.short), plainText(abbreviation.full)];
  const isUsed = new RegExp(`(?<![\\p{L}\\p{N}])${literally(short)}(?![\\p{L}\\p{N}-])`, 'u');
  const isFull = new RegExp(`(?<![\\p{L}\\p{N}])${literally(full)}(?!\\p{L})`, 'iu');
  let [used, done] = [false, false];
  const changed = new Map<Searchable, Block>();
  for (const one of blocks) {
    if (used && done) break;
    if (one.text.includes(short) || one.lower.includes(full.toLowerCase()))
      changed.set(
        one,
        mapLines(one.block, (line) => inLine(line, '')),
      );
  }
  if (!used || changed.size === 0) return blocks;
  return blocks.map((one) => {
    const block = changed.get(one);
    return block === undefined ? one : searchable(block);
  });

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
