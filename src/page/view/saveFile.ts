import type { NamedBytes } from '../protocol.js';
import { element } from './element.js';

/** Hands a file to the browser, which puts it where the user wants downloads. */
export function saveFile({ name, bytes }: NamedBytes): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = element('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
