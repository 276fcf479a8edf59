import type { Finding, Path } from '../../diagnostics/finding.js';
import type { UnitYear } from '../schema/unitYear.js';

/** One document is listed once: the same number twice is a slip, also across lists and with another `id`. */
export function checkDocumentNumbers(unit: UnitYear): readonly Finding[] {
  const listed = [
    ...(unit.documents ?? []).map((document, index) => ({ document, path: ['documents', index] as Path })),
    ...(unit.coordination ?? []).map((document, index) => ({ document, path: ['coordination', index] as Path })),
  ];
  const seen = new Set<string>();
  return listed.flatMap(({ document, path }): readonly Finding[] => {
    const number = document.number?.text;
    if (number === undefined) return [];
    const key = `${document.kind} ${number}`.toLocaleLowerCase('vi');
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: 'document-duplicate', path: [...path, 'number'], args: { kind: document.kind, number } }];
  });
}
