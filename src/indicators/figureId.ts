import { fingerprint } from '../model/itemId.js';

/** Word keeps at most 64 characters of a content control's tag and title. */
const MAX_ID = 64;

/**
 * The name of the figure at a path: "participants.voluntary.value" is called by what it is the value of,
 * "participants.voluntary". What is cut to Word's length still tells two names apart.
 */
export function figureId(names: readonly string[]): string {
  const name = (names.at(-1) === 'value' ? names.slice(0, -1) : names).join('.');
  return name.length <= MAX_ID ? name : `${name.slice(0, MAX_ID - 6)}~${fingerprint(name)}`;
}
