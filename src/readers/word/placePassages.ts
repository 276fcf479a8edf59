import { looksLikeHeading } from '../looksLikeHeading.js';
import type { Place } from '../readDocument.js';
import type { PartPassage } from './part.js';
import type { SeenPart } from './readParts.js';

export interface PlacedPassage {
  readonly part: SeenPart;
  readonly passage: PartPassage;
  readonly place: Place;
}

/**
 * Where every passage stands. Headings are known by their style; in a document without any such style, by their look.
 * A copy (see `PartPassage`) is not counted: it stands where its original does.
 */
export function placePassages(parts: readonly SeenPart[]): readonly PlacedPassage[] {
  const styled = parts.some(({ passages }) => passages.some(({ isHeading }) => isHeading));
  const counts = new Map<Place['region'], number>();
  return parts.flatMap((part) => {
    let heading: string | null = null;
    return part.passages.map((passage) => {
      const { region, text, isCopy } = passage;
      const paragraph = (counts.get(region) ?? 0) + (isCopy ? 0 : 1);
      counts.set(region, paragraph);
      const place = { region, paragraph, heading };
      if (region === 'body' && (styled ? passage.isHeading : looksLikeHeading(text))) heading = text.trim();
      return { part, passage, place };
    });
  });
}
