/** A stretch of a part's XML with what takes its place; nothing else of the part changes. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits do not overlap; of two at one place, the first given comes first. */
export function applyEdits(xml: string, edits: readonly XmlEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let result = '';
  for (const { start, end, text } of sorted) {
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}
