import type { Document } from '../../report/tree.js';

/** The sheet of all three profiles in mm: NĐ 30/2020, PL I, I.3 allows these, the Party's guidelines fix them. */
const margin = { top: 20, right: 15, bottom: 20, left: 30 } as const;

/** From the top edge to the number of the page: HD 05-HD/VPTW, Mục IV; Mẫu 1.4 of the decree. */
const number = 10;

/** From the second page on; the first has no number. */
const LATER = '@counter-style later { system: fixed; symbols: "" "2" "3" "4" "5" "6" "7" "8" "9"; }';

/** The printed sheets. Even pages of a two-sided print are CSS's left pages. */
export function pageStyle({ twoSided, letterhead, appendices }: Document): string {
  const { top, right, bottom, left } = margin;
  // Centred, from the second page on (NĐ 30/2020, PL I, I.7; HD 05-HD/VPTW, Phụ lục 2).
  const front = `@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; @top-center { content: counter(page); font: 14pt/1 "Times New Roman", Tinos, serif; vertical-align: top; padding-top: ${number}mm; } }\n@page :first { @top-center { content: none; } }`;
  const back = `@page :left { margin-right: ${left}mm; margin-left: ${right}mm; }`;
  const behind = letterhead === null ? [] : appendices;
  return [
    front,
    ...(twoSided ? [back] : []),
    ...(behind.length === 0 ? [] : [LATER]),
    ...behind.map((_, index) => appendixPages(index + 1)),
  ].join('\n');
}

/** Those of an appendix behind a report are counted anew (NĐ 30/2020, PL I, III.1.đ; HD 05-HD/VPTW, Mục II.1). */
function appendixPages(position: number): string {
  const name = `appendix-${position}`;
  return `@page ${name} { counter-increment: ${name}; @top-center { content: counter(${name}, later); } }\n.appendix:nth-of-type(${position}) { page: ${name}; }`;
}
