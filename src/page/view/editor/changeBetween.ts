/** The one stretch in which two texts differ. */
export function changeBetween(
  old: string,
  text: string,
): { readonly from: number; readonly to: number; readonly insert: string } {
  const most = Math.min(old.length, text.length);
  let from = 0;
  while (from < most && old[from] === text[from]) from += 1;
  let rest = 0;
  while (rest < most - from && old[old.length - 1 - rest] === text[text.length - 1 - rest]) rest += 1;
  return { from, to: old.length - rest, insert: text.slice(from, text.length - rest) };
}
