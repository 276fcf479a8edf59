import { readFileSync } from 'node:fs';
import type { Figure } from '../../src/indicators/figure.js';
import { summarise } from '../../src/indicators/summarise.js';
import { validate } from '../../src/model/validate.js';
import { createNarrator } from '../../src/report/narrative.js';
import { plainText } from '../../src/report/plainText.js';
import { checkTemplates } from '../../src/report/template/checkTemplates.js';
import type { UnnumberedBlock } from '../../src/report/template/parseMarkup.js';
import { templateSource } from '../../src/report/template/templateSource.js';
import { createTokens } from '../../src/report/template/tokens.js';
import { viewOf } from '../../src/report/template/view.js';
import { readDataset } from '../../src/source/readDataset.js';
import { builtInTemplates, rendererOf } from './loadBuiltInTemplates.js';

const FILE = new URL('../../data/binhphuoc.yaml', import.meta.url);

/** The lines that a piece of template prints with the data of Bình Phước, checked like any template. */
export function renderSnippet(snippet: string, edit = (yaml: string): string => yaml): readonly string[] {
  const yaml = new TextEncoder().encode(edit(readFileSync(FILE, 'utf8')));
  const { value, isPlain } = readDataset('binhphuoc.yaml', yaml).dataset;
  const { unit } = validate(value, isPlain);
  if (unit === null) throw new Error('data/binhphuoc.yaml is invalid');
  const main = templateSource('report', 'snippet.md.hbs', snippet);
  const renderer = rendererOf(checkTemplates({ ...builtInTemplates(), main }));
  const summary = summarise(unit);
  const figures: Figure[] = [];
  const { say } = createNarrator(summary, (figure) => figures.push(figure));
  const tokens = createTokens();
  const view = viewOf(summary, 'party', tokens, say);
  const blocks = renderer.report(view, { tokens, cited: new Set(), commaBeforeDate: true });
  if (blocks === null) throw new Error('the snippet prints too much');
  return blocks.flatMap(linesOf);
}

function linesOf(block: UnnumberedBlock): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.children)];
    case 'list':
      return block.items.map((item) => `- ${plainText(item)}`);
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(plainText).join(' | '));
    case 'chart':
      return [plainText(block.title)];
    case 'end':
      return [];
  }
}
