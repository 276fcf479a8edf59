/**
 * When a file, its comments and its changes are dated, in the form of W3CDTF, always UTC: on the document's own day
 * (`YYYY-MM-DD`), or at SOURCE_DATE_EPOCH (seconds since 1970-01-01T00:00:00Z). Null where there is neither: office
 * programs do without such a date, no clock is asked, and a day that nobody gave would be read as one.
 */
export function momentOf(day: string | null, epochSeconds: number | undefined): string | null {
  if (epochSeconds !== undefined) return `${new Date(epochSeconds * 1000).toISOString().slice(0, 19)}Z`;
  return day === null ? null : `${day}T00:00:00Z`;
}
