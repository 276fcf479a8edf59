import type { Path, Target } from '../diagnostics/finding.js';
import { type Entry, pathKey } from './readNode.js';

type Span = readonly [start: number, end: number];

/** Finding → place in the text. Where the path leads nowhere (a missing key), the nearest parent that exists. */
export function rangeOfFinding(text: string, entries: ReadonlyMap<string, Entry>, finding: Target): Span {
  if (finding.range !== undefined) return finding.range;
  const entry = entries.get(pathKey(finding.path));
  if (entry === undefined) return finding.path.length > 0 ? parentRange(entries, finding.path.slice(0, -1)) : [0, 1];
  if (finding.piece !== undefined) {
    const at = placeOf(finding.piece, finding.occurrence ?? 0, text, entry.range);
    if (at !== null) return [at, at + finding.piece.length];
  }
  if (finding.atKey === true || !entry.scalar) return entry.keyRange ?? entry.range;
  return entry.range;
}

/** Null where escapes or line breaks spell the piece otherwise in the file. */
function placeOf(piece: string, occurrence: number, text: string, [start, end]: Span): number | null {
  const value = text.slice(start, end);
  let at = value.indexOf(piece);
  for (let skipped = 0; skipped < occurrence && at !== -1; skipped++) at = value.indexOf(piece, at + piece.length);
  return at === -1 ? null : start + at;
}

function parentRange(entries: ReadonlyMap<string, Entry>, path: Path): Span {
  const entry = entries.get(pathKey(path));
  if (entry !== undefined) return entry.keyRange ?? entry.range;
  return path.length > 0 ? parentRange(entries, path.slice(0, -1)) : [0, 1];
}
