import { hasError } from '../../diagnostics/hasError.js';
import { locateAll } from '../../diagnostics/locatedFinding.js';
import { lettersIn } from '../../letters/lettersIn.js';
import { withoutEth } from '../../letters/wrongLetters.js';
import { checkTemplates } from '../../report/template/checkTemplates.js';
import { createRenderer } from '../../report/template/renderer.js';
import { MAIN, SUBJECT } from '../../report/template/setsOf.js';
import { type TemplateSet, type TemplateSource, templateSource } from '../../report/template/templateSource.js';
import { decodeText } from '../../source/decodeText.js';
import type { CompiledTemplates } from './compiledTemplates.js';
import { compileWordTemplate, foundIn } from './compileWordTemplate.js';
import type { Content, Input } from './input.js';

/**
 * Checks and compiles a set of templates, each under the name that it is included by: "conferences". `word`: a Word file
 * that is filled, and in which all of them, the whole report among them, are partials.
 */
export function compileTemplates(
  files: ReadonlyMap<string, Input<Content>>,
  word: Input<Content> | null = null,
): CompiledTemplates {
  const decoded = [...files].map(([name, { name: file, data }]) => {
    const { text, findings } = decodeText(data);
    // One spelling of Vietnamese letters in the report, however the template was typed.
    const written = text.normalize('NFC');
    const source = templateSource(name, file, withoutEth(written));
    return { source, findings: locateAll(source, [...findings, ...lettersIn(written)]) };
  });
  const reading = decoded.flatMap(({ findings }) => findings);
  if (hasError(reading)) return { renderer: null, findings: reading };
  const set = setOf(decoded.map(({ source }) => source));
  if (word !== null) return compileWordTemplate(word, set, reading);
  const { templates, findings: checking } = checkTemplates(set);
  const checked = decoded.flatMap(({ source }) => locateAll(source, foundIn(source, checking)));
  return { renderer: templates === null ? null : createRenderer(templates), findings: [...reading, ...checked] };
}

function setOf(sources: readonly TemplateSource[]): TemplateSet {
  const named = new Map(sources.map((source) => [source.name, source]));
  const [main, subject] = [named.get(MAIN), named.get(SUBJECT)];
  if (main === undefined || subject === undefined)
    throw new TypeError(`A set of templates needs "${MAIN}" and "${SUBJECT}".`);
  const partials = new Map([...named].filter(([name]) => name !== MAIN && name !== SUBJECT));
  return { main, subject, partials };
}
