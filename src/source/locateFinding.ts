import type { Finding, Path } from '../diagnostics/finding.js';
import { locationOf } from '../diagnostics/locationOf.js';
import type { Location } from '../diagnostics/source.js';
import { type Entry, pathKey } from './readNode.js';

/** Finding → place in the text. Where the path leads nowhere (a missing key), the nearest parent that exists. */
export function locateFinding(text: string, entries: ReadonlyMap<string, Entry>, finding: Finding): Location {
  return locationOf(text, finding.range ?? rangeOf(text, entries, finding));
}

type Span = readonly [start: number, end: number];

function rangeOf(text: string, entries: ReadonlyMap<string, Entry>, finding: Finding): Span {
  const entry = entries.get(pathKey(finding.path));
  if (entry === undefined) return finding.path.length > 0 ? parentRange(entries, finding.path.slice(0, -1)) : [0, 1];
  if (finding.piece !== undefined) {
    const at = text.indexOf(finding.piece, entry.range[0]);
    if (at !== -1 && at < entry.range[1]) return [at, at + finding.piece.length];
  }
  if (finding.atKey === true || !entry.scalar) return entry.keyRange ?? entry.range;
  return entry.range;
}

function parentRange(entries: ReadonlyMap<string, Entry>, path: Path): Span {
  const entry = entries.get(pathKey(path));
  if (entry !== undefined) return entry.keyRange ?? entry.range;
  return path.length > 0 ? parentRange(entries, path.slice(0, -1)) : [0, 1];
}
