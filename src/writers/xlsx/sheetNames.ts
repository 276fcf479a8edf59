/** Excel's limit, in UTF-16 units. */
const MAX_NAME = 31;

/**
 * A name for each sheet: what its table is headed, else "Bảng 2", without what Excel allows in no name, and none twice,
 * also where only capitals differ.
 */
export function sheetNames(headings: readonly (string | null)[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const name = named(heading ?? '') || `Bảng ${index + 1}`;
    const free = [name, ...headings.map((_, other) => numbered(name, other + 2))];
    const found = free.find((candidate) => !taken.has(candidate.toLowerCase())) ?? name;
    taken.add(found.toLowerCase());
    return found;
  });
}

function named(heading: string): string {
  return cut(heading.replace(/[:\\/?*[\]\p{Cc}]+/gu, ' ').replace(/ {2,}/g, ' '), MAX_NAME);
}

function numbered(name: string, number: number): string {
  const ending = ` (${number})`;
  return cut(name, MAX_NAME - ending.length) + ending;
}

/** Not inside of a letter that two units make up, and without the apostrophes that no name may begin or end with. */
function cut(text: string, units: number): string {
  const whole = text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '');
  return whole.replace(/^['\s]+|['\s]+$/g, '');
}
