/** Texts that differ in capitals only are one; spaces and Unicode forms are equal in cells already. */
export function spellingKey(text: string): string {
  return text.toLowerCase();
}

/** The spelling that was used most often; of equals the first. */
export function commonSpelling(spellings: ReadonlyMap<string, number>): string {
  let common = '';
  let most = 0;
  for (const [spelling, times] of spellings) if (times > most) [common, most] = [spelling, times];
  return common;
}
