import type { Path } from './finding.js';

/** "media[0].value": a path as programs write it, list indexes from 0. */
export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
