import type { FindingTarget, Path } from '../diagnostics/finding.js';
import { entryAt } from './entryAt.js';
import type { Entry } from './readNode.js';

type Span = readonly [start: number, end: number];

/** Ways from findings to places in a text; what was looked for in a long value is found again at once. */
export function createRanges(text: string, root: Entry | null): (finding: FindingTarget) => Span {
  const known = new Map<string, readonly number[]>();
  const placesOf = (piece: string, [start, end]: Span): readonly number[] => {
    const key = `${start} ${piece}`;
    const places = known.get(key) ?? placesIn(text.slice(start, end), piece).map((place) => start + place);
    known.set(key, places);
    return places;
  };
  return (finding) => rangeOfFinding(root, finding, placesOf);
}

/** Finding → place in the text. Where the path leads nowhere (a missing key), the nearest parent that exists. */
function rangeOfFinding(
  root: Entry | null,
  finding: FindingTarget,
  placesOf: (piece: string, range: Span) => readonly number[],
): Span {
  if (finding.range !== undefined) return finding.range;
  const entry = entryAt(root, finding.path);
  if (entry === null) return finding.path.length > 0 ? parentRange(root, finding.path.slice(0, -1)) : [0, 1];
  if (finding.piece !== undefined) {
    // Escapes or line breaks may spell the piece otherwise in the file.
    const at = placesOf(finding.piece, entry.range)[finding.occurrence ?? 0];
    if (at !== undefined) return [at, at + finding.piece.length];
  }
  if (finding.atKey === true || !entry.scalar) return entry.keyRange ?? entry.range;
  return entry.range;
}

/** Where a piece stands in a text, each place behind the one before. */
function placesIn(text: string, piece: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + Math.max(1, piece.length)))
    places.push(at);
  return places;
}

function parentRange(root: Entry | null, path: Path): Span {
  const entry = entryAt(root, path);
  if (entry !== null) return entry.keyRange ?? entry.range;
  return path.length > 0 ? parentRange(root, path.slice(0, -1)) : [0, 1];
}
