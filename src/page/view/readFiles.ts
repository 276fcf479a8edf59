import type { NamedBytes } from '../protocol.js';
import { element } from './element.js';

/** Files that the user chose or dropped, as bytes. */
export function readFiles(files: Iterable<File>): Promise<readonly NamedBytes[]> {
  return Promise.all(
    [...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** Files that reports are, and come back as. */
export const DOCUMENTS = '.docx,.html,.htm,.md,.txt';

/** Lets the user choose files; none where nothing is chosen. */
export function chooseFiles(accept: string, several: boolean): Promise<readonly NamedBytes[]> {
  const input = element('input', { type: 'file', accept, multiple: several, hidden: true });
  document.body.append(input);
  return new Promise((resolve) => {
    const done = (files: Iterable<File>): void => {
      input.remove();
      resolve(readFiles(files));
    };
    input.addEventListener('change', () => done(input.files ?? []));
    input.addEventListener('cancel', () => done([]));
    input.click();
  });
}
