import type { Appendix } from '../../report/tree.js';
import { blockJson } from './blockJson.js';
import { inlineJson } from './inlineJson.js';

/** The same appendix with its keys in fixed order. */
export function appendixJson({ label, title, reference, body }: Appendix): Appendix {
  return { label, title: inlineJson(title), reference: inlineJson(reference), body: body.map(blockJson) };
}
