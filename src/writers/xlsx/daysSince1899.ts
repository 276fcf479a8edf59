const DAY = 86_400_000;
/** 1900-03-01: before it, Excel counts a 29 February that never was. */
const FIRST = 61;

/** "2019-09-30" → 43738, the number that spreadsheets keep for a day; null for months, years, and days before March 1900. */
export function daysSince1899(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
  return days >= FIRST ? days : null;
}
