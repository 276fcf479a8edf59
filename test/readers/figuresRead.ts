import type { ReadDocument } from '../../src/readers/readDocument.js';

/** The figures of a document that was read: name and text, in reading order. */
export function figuresRead({ passages }: ReadDocument): readonly (readonly [id: string, text: string])[] {
  return passages.flatMap(({ text, controls }) =>
    controls.map(({ id, start, end }) => [id, text.slice(start, end)] as const),
  );
}
