import { hasError } from '../../diagnostics/hasError.js';
import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import { lettersIn } from '../../letters/lettersIn.js';
import { withoutEth } from '../../letters/wrongLetters.js';
import { checkTemplates } from '../../report/template/checkTemplates.js';
import { createRenderer, type Renderer } from '../../report/template/renderer.js';
import { MAIN, SUBJECT } from '../../report/template/setsOf.js';
import { type TemplateSet, type TemplateSource, templateSource } from '../../report/template/templateSource.js';
import { decodeText } from '../../source/decodeText.js';
import type { Content, Input } from './input.js';

export interface CompiledTemplates {
  /** Null where a template has an error. */
  readonly renderer: Renderer | null;
  readonly findings: readonly LocatedFinding[];
}

/** Checks and compiles a set of templates, each under the name that it is included by: "conferences". */
export function compileTemplates(files: ReadonlyMap<string, Input<Content>>): CompiledTemplates {
  const decoded = [...files].map(([name, { name: file, data }]) => {
    const { text, findings } = decodeText(data);
    // One spelling of Vietnamese letters in the report, however the template was typed.
    const written = text.normalize('NFC');
    const source = templateSource(name, file, withoutEth(written));
    return { source, findings: locateAll(source, [...findings, ...lettersIn(written)]) };
  });
  const reading = decoded.flatMap(({ findings }) => findings);
  if (hasError(reading)) return { renderer: null, findings: reading };
  const { templates, findings: checking } = checkTemplates(setOf(decoded.map(({ source }) => source)));
  const checked = decoded.flatMap(({ source }) =>
    locateAll(
      source,
      checking.filter((found) => found.source === source).map(({ finding }) => finding),
    ),
  );
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
