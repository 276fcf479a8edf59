/** The name of a stretch of one year, by its first and last day (`YYYY-MM-DD`), and a short key for it; null where it has none. */
export function knownPeriod(from: string, to: string): { readonly key: string; readonly label: string } | null {
  const year = from.slice(0, 4);
  const known = year === to.slice(0, 4) ? KNOWN[`${from.slice(5)} ${to.slice(5)}`] : undefined;
  return known === undefined ? null : { key: `${year}${known.key}`, label: known.label.replace('{year}', year) };
}

const KNOWN: Readonly<Record<string, { readonly key: string; readonly label: string }>> = {
  '01-01 12-31': { key: '', label: 'năm {year}' },
  '01-01 06-30': { key: '-h1', label: '6 tháng đầu năm {year}' },
  '07-01 12-31': { key: '-h2', label: '6 tháng cuối năm {year}' },
  '01-01 09-30': { key: '-m9', label: '9 tháng đầu năm {year}' },
  '01-01 03-31': { key: '-q1', label: 'quý I/{year}' },
  '04-01 06-30': { key: '-q2', label: 'quý II/{year}' },
  '07-01 09-30': { key: '-q3', label: 'quý III/{year}' },
  '10-01 12-31': { key: '-q4', label: 'quý IV/{year}' },
};
