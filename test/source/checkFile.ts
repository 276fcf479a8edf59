import { validate } from '../../src/model/validate.js';
import { readDataset } from '../../src/source/readDataset.js';

/** What reading and checking find in a file, each as "line:column code"; yaml-syntax with its reason. */
export function checkFile(content: string | Uint8Array): readonly string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { dataset, findings } = readDataset('data.yaml', bytes);
  const checked = dataset.value === null ? [] : validate(dataset.value, dataset.isPlain).findings;
  return [...findings, ...checked].map((finding) => {
    const { line, column } = dataset.locate(finding);
    const detail = finding.code === 'yaml-syntax' ? ` ${finding.args.reason}` : '';
    return `${line}:${column} ${finding.code}${detail}`;
  });
}
