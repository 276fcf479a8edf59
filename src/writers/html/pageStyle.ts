/** The sheet of all three profiles in mm: NĐ 30/2020, PL I, I.3 allows these, the Party's guidelines fix them. */
const margin = { top: 20, right: 15, bottom: 20, left: 30 } as const;

/** The printed sheet. Even pages of a two-sided print are CSS's left pages. */
export function pageStyle(twoSided: boolean): string {
  const { top, right, bottom, left } = margin;
  const front = `@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }`;
  const back = `@page :left { margin-right: ${left}mm; margin-left: ${right}mm; }`;
  return twoSided ? `${front}\n${back}` : front;
}
