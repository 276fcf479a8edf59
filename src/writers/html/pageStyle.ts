/** The sheet of all three profiles in mm: NĐ 30/2020, PL I, I.3 allows these, the Party's guidelines fix them. */
const margin = { top: 20, right: 15, bottom: 20, left: 30 } as const;

/** The printed sheet. Even pages of a two-sided print are CSS's left pages. */
export function pageStyle(twoSided: boolean): string {
  const { top, right, bottom, left } = margin;
  // Centred in the top margin, from the second page on (NĐ 30/2020, PL I, I.7; HD 05-HD/VPTW, Phụ lục 2).
  const front = `@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; @top-center { content: counter(page); font: 14pt "Times New Roman", Tinos, serif; } }\n@page :first { @top-center { content: none; } }`;
  const back = `@page :left { margin-right: ${left}mm; margin-left: ${right}mm; }`;
  return twoSided ? `${front}\n${back}` : front;
}
