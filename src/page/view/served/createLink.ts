import type { ServedBytes, ServedState } from '../../../jobs/told/servedState.js';
import type { NamedBytes, Setting } from '../../protocol.js';

/** The way to the files of `preview`. */
export interface Link {
  readonly state: () => Promise<ServedState>;
  /** Over the version that the page has seen; what came of it. */
  readonly write: (index: number, version: string, text: string) => Promise<Wrote>;
  readonly onChange: (heard: () => void) => void;
}

export type Wrote =
  | { readonly type: 'written'; readonly version: string }
  /** The file was changed meanwhile. */
  | { readonly type: 'changed'; readonly version: string }
  | { readonly type: 'failed'; readonly words: string };

/** Null where the page was opened as a file. */
export function createLink(): Link | null {
  if (location.protocol !== 'http:') return null;
  return {
    async state() {
      const response = await fetch('state');
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json();
    },
    async write(index, version, text) {
      const response = await fetch(String(index), { method: 'PUT', headers: { 'If-Match': version }, body: text });
      if (response.status !== 200 && response.status !== 412) return { type: 'failed', words: await response.text() };
      const { version: present } = (await response.json()) as { readonly version: string };
      return { type: response.status === 200 ? 'written' : 'changed', version: present };
    },
    onChange(heard) {
      new EventSource('events').addEventListener('message', heard);
    },
  };
}

/** How a report of these files is made. */
export function settingOf({
  set,
  profile,
  templates,
  word,
  registers,
  against,
  office,
}: ServedState): Partial<Setting> {
  return {
    set,
    profile,
    templates: templates.map(bytesOf),
    word: word === null ? null : bytesOf(word),
    registers: registers.map(bytesOf),
    against: against.map(bytesOf),
    office,
  };
}

export function bytesOf({ name, base64 }: ServedBytes): NamedBytes {
  return { name, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) };
}
