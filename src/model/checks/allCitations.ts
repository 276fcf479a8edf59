import type { Path } from '../../diagnostics/finding.js';
import type { Citation } from '../schema/citation.js';
import type { UnitYear } from '../schema/unitYear.js';

export interface PlacedCitation {
  readonly path: Path;
  readonly citation: Citation;
}

/** Every document that the data cite with its number or date, wherever it is cited. */
export function allCitations({
  resolution,
  documents = [],
  committees = [],
  coordination = [],
}: UnitYear): readonly PlacedCitation[] {
  return [
    ...(resolution === undefined ? [] : [{ path: ['resolution'], citation: resolution }]),
    ...documents.flatMap((document, index): readonly PlacedCitation[] => [
      { path: ['documents', index], citation: document },
      ...(document.implements === undefined
        ? []
        : [{ path: ['documents', index, 'implements'], citation: document.implements }]),
    ]),
    ...committees.flatMap(({ decision }, index) =>
      decision === undefined ? [] : [{ path: ['committees', index, 'decision'], citation: decision }],
    ),
    ...coordination.map((programme, index) => ({ path: ['coordination', index], citation: programme })),
  ];
}

/** How a finding names a document: "Kế hoạch 203/KH-UBND", or by its issuer where it has no number. */
export function citationName({ kind, number, issuer }: Citation): string {
  return [kind, number?.text ?? issuer].filter((word) => word !== undefined).join(' ');
}

/**
 * What makes two citations one document: kind, number and symbol, however they are spaced or capitalised. A bare
 * number ("4963") says which document only together with its issuer. Null where nothing says it.
 */
export function citationKey({ kind, number, issuer }: Citation): string | null {
  if (number === undefined) return null;
  const symbol = number.text.replace(/\s+/g, '');
  if (/^\d+$/.test(symbol) && issuer === undefined) return null;
  const words = /^\d+$/.test(symbol) ? [kind, symbol, issuer] : [kind, symbol];
  return words.join('\n').normalize('NFC').toLocaleLowerCase('vi');
}
