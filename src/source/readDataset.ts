import { createLines } from '../diagnostics/createLines.js';
import type { Finding } from '../diagnostics/finding.js';
import { LIMITS } from '../diagnostics/limits.js';
import type { TypedDataset } from './dataset.js';
import { decodeText } from './decodeText.js';
import { entryAt } from './entryAt.js';
import { parseYaml } from './parseYaml.js';
import { createRanges } from './rangeOfFinding.js';
import { type ReadNode, readNode } from './readNode.js';

export interface ReadDataset {
  readonly dataset: TypedDataset;
  readonly findings: readonly Finding[];
}

/** A data file → values that know their lines. `file` is the name findings are shown under. */
export function readDataset(file: string, data: Uint8Array | string): ReadDataset {
  const { text, findings } = decodeText(data);
  const unreadable = findings.some(({ code }) => code !== 'encoding-utf16');
  const { value, root, findings: reading } = unreadable ? NOTHING : readText(text);
  const { locate } = createLines(text);
  const rangeOf = createRanges(text, root);
  return {
    dataset: {
      file,
      text,
      value,
      hasLines: true,
      isPlain: (path) => entryAt(root, path)?.plain ?? false,
      counted: () => null,
      locate: (finding) => locate(rangeOf(finding)),
    },
    findings: [...findings, ...reading],
  };
}

const NOTHING: ReadNode = { value: null, root: null, findings: [] };

function readText(text: string): ReadNode {
  const count = text.match(/\d+/g)?.length ?? 0;
  const limit = LIMITS.data.numbers;
  if (count > limit) {
    return {
      ...NOTHING,
      findings: [{ code: 'file-too-many-numbers', path: [], range: [0, 0], args: { count, limit } }],
    };
  }
  const { document, findings } = parseYaml(text);
  if (document === null) return { ...NOTHING, findings };
  const read = readNode(document, text);
  // Only comments, or a lone "---".
  if (read.value === null && read.findings.length === 0)
    return { ...NOTHING, findings: [{ code: 'file-empty', path: [], range: [0, 0], args: {} }] };
  return read;
}
