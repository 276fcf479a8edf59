import type { Finding } from '../../diagnostics/finding.js';
import { hasError } from '../../diagnostics/hasError.js';
import { aboutFile, type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import { checkTemplates } from '../../report/template/checkTemplates.js';
import { makesBlocks } from '../../report/template/makesBlocks.js';
import { parseTemplate } from '../../report/template/parseTemplate.js';
import { createRenderer } from '../../report/template/renderer.js';
import type { TemplateSet } from '../../report/template/templateSource.js';
import { fillWordTemplate } from '../../wordTemplate/fillWordTemplate.js';
import { readWordTemplate, type WordTemplate } from '../../wordTemplate/readWordTemplate.js';
import type { CompiledTemplates } from './compiledTemplates.js';
import { bytesOf, type Content, type Input } from './input.js';
import { foundIn } from './readTemplateSet.js';

/** Reads and checks a Word file as a template, with the set whose templates are its partials. All that is wrong is told at once. */
export function compileWordTemplate(
  input: Input<Content>,
  set: TemplateSet,
  reading: readonly LocatedFinding[],
): CompiledTemplates {
  const template = readWordTemplate(input.name, bytesOf(input));
  if ('code' in template) return { renderer: null, findings: [...reading, aboutFile(input.name, template)] };
  const word = { ...template.source, name: input.name };
  const { templates, findings: checking } = checkTemplates({ ...set, word });
  const others = [set.main, set.subject, ...set.partials.values()];
  const own = [
    ...template.findings,
    ...foundIn(word, checking).filter((finding) => !isDoubtful(finding, template)),
    ...misplacedPartials(template, set),
  ];
  const findings = [
    ...reading,
    ...locateAll(word, own),
    ...others.flatMap((source) => locateAll(source, foundIn(source, checking))),
  ];
  if (templates === null || hasError(findings)) return { renderer: null, findings };
  const { program, findings: broken } = parseTemplate(template);
  if (program === null) throw new Error(`A checked Word template cannot be run: ${broken[0]?.code}`);
  const fill: Parameters<typeof createRenderer>[1] = {
    program,
    fill: (printed, tokens, finish) => fillWordTemplate(template, printed, tokens, finish),
  };
  return { renderer: createRenderer(templates, fill), findings };
}

/** A block without an end is one fault: which names are known behind it cannot be said. */
function isDoubtful({ range }: Finding, { doubtful }: WordTemplate): boolean {
  return range !== undefined && doubtful.some(([start, end]) => range[0] >= start && range[0] < end);
}

function misplacedPartials(
  { linePartials }: WordTemplate,
  { main, subject, partials }: TemplateSet,
): readonly Finding[] {
  const all = new Map([...partials, [main.name, main], [subject.name, subject]]);
  return linePartials
    .filter(({ name }) => makesBlocks(name, all))
    .map(({ name, range }) => ({ code: 'template-word-partial', path: [], range, args: { name } }));
}
