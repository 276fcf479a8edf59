import type { Finding } from '../diagnostics/finding.js';
import type { Dataset } from './dataset.js';
import { decodeText } from './decodeText.js';
import { locateFinding } from './locateFinding.js';
import { parseYaml } from './parseYaml.js';
import { type Entry, pathKey, readNode } from './readNode.js';

export interface ReadDataset {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/** Bytes of a data file → values that know their lines. `file` is the name findings are shown under. */
export function readDataset(file: string, bytes: Uint8Array): ReadDataset {
  const { text, findings } = decodeText(bytes);
  const unreadable = findings.some(({ code }) => code !== 'encoding-utf16');
  const parsed = unreadable ? { document: null, findings: [] } : parseYaml(text);
  const read = parsed.document === null ? null : readNode(parsed.document);
  const entries: ReadonlyMap<string, Entry> = read?.entries ?? new Map();
  return {
    dataset: {
      file,
      text,
      value: read?.value ?? null,
      isPlain: (path) => entries.get(pathKey(path))?.plain ?? false,
      locate: (finding) => locateFinding(text, entries, finding),
    },
    findings: [...findings, ...parsed.findings, ...(read?.findings ?? [])],
  };
}
