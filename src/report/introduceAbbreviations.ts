import { joinTexts } from './joinTexts.js';
import { linesIn, mapLines } from './mapLines.js';
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
  // Headings stay short; the first use in running text is what counts.
  const running = blocks.filter(({ type }) => type !== 'heading');
  const lines = running.flatMap(linesIn).map(lineOf);
  for (const abbreviation of abbreviations) introduce(lines, abbreviation);
  let next = 0;
  return blocks.map((block) =>
    block.type === 'heading' ? block : mapLines(block, (inlines) => lines[next++]?.inlines ?? inlines),
  );
}

/** A line with its words: most abbreviations stand in few lines, and only those are looked at closely. */
interface Line {
  readonly inlines: readonly Inline[];
  readonly text: string;
  readonly lower: string;
}

function lineOf(inlines: readonly Inline[]): Line {
  const text = plainText(inlines);
  return { inlines, text, lower: lowerCase(text) };
}

function introduce(lines: Line[], abbreviation: Abbreviation): void {
  const [short, full] = [plainText(abbreviation.short), plainText(abbreviation.full)];
  const lowerFull = lowerCase(full);
  let [used, done] = [false, false];
  const changed = new Map<number, Line>();
  for (const [index, { inlines, text, lower }] of lines.entries()) {
    if (used && done) break;
    if (text.includes(short) || lower.includes(lowerFull)) changed.set(index, lineOf(inLine(inlines, '')));
  }
  if (used) for (const [index, line] of changed) lines[index] = line;

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
    const shortAt = indexOfWord(text, short, /[A-Za-zÀ-ỹ\d-]/u);
    const unchanged = text === '' ? [] : [textNode(text)];
    used ||= shortAt !== -1;
    if (done) return unchanged;
    const fullAt = indexOfWord(lowerCase(text), lowerFull, /[A-Za-zÀ-ỹ]/u);
    if (fullAt !== -1 && (shortAt === -1 || fullAt <= shortAt)) {
      done = true;
      const end = fullAt + full.length;
      if (text.startsWith(` (${short}`, end)) return unchanged;
      return [textNode(`${text.slice(0, end)} (`), ...abbreviation.short, textNode(`)${text.slice(end)}`)];
    }
    if (shortAt === -1) return unchanged;
    done = true;
    const [before, after] = [text.slice(0, shortAt), text.slice(shortAt + short.length)];
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

/** Where the words stand as words of their own, with no letter or digit before them and nothing of `notBehind` after; -1 where they do not. */
function indexOfWord(text: string, words: string, notBehind: RegExp): number {
  for (let at = words === '' ? -1 : text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
    const [behind = ''] = text.slice(at + words.length, at + words.length + 2);
    if (!/[A-Za-zÀ-ỹ\d]/u.test(before) && !notBehind.test(behind)) return at;
  }
  return -1;
}

/** As long as it was: of all capitals, "İ" alone has a longer small letter. */
function lowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
