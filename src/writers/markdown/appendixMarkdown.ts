import type { Appendix } from '../../report/tree.js';
import { blockMarkdown, headingMarkdown } from './blockMarkdown.js';
import { inlineMarkdown, textMarkdown } from './inlineMarkdown.js';

export function appendixMarkdown({ label, title, reference, body }: Appendix): readonly string[] {
  return [
    headingMarkdown(1, textMarkdown(label, 'plain')),
    inlineMarkdown([{ type: 'strong', children: title }]),
    reference.length === 0 ? '' : inlineMarkdown([{ type: 'emphasis', children: reference }]),
    ...body.map(blockMarkdown),
  ];
}
