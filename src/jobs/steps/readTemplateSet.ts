import type { Finding } from '../../diagnostics/finding.js';
import { hasError } from '../../diagnostics/hasError.js';
import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import { lettersIn } from '../../letters/lettersIn.js';
import { withoutEth } from '../../letters/wrongLetters.js';
import type { TemplateFinding } from '../../report/template/checkTemplates.js';
import { MAIN, SUBJECT } from '../../report/template/setsOf.js';
import { type TemplateSet, type TemplateSource, templateSource } from '../../report/template/templateSource.js';
import { decodeText } from '../../source/decodeText.js';
import type { Content, Input } from './input.js';

export interface ReadTemplateSet {
  /** Null where one cannot be read. */
  readonly set: TemplateSet | null;
  /** All templates, in the order that they were given in. */
  readonly sources: readonly TemplateSource[];
  readonly findings: readonly LocatedFinding[];
}

/** Files of templates as texts, not yet parsed. */
export function readTemplateSet(files: ReadonlyMap<string, Input<Content>>): ReadTemplateSet {
  const decoded = [...files].map(([name, { name: file, data }]) => {
    const { text, findings } = decodeText(data);
    // One spelling of Vietnamese letters in the report, however the template was typed.
    const written = findings.some(({ code }) => code === 'marks-piled') ? '' : text.normalize('NFC');
    const source = templateSource(name, file, withoutEth(written));
    return { source, findings: locateAll(source, [...findings, ...lettersIn(written)]) };
  });
  const sources = decoded.map(({ source }) => source);
  const findings = decoded.flatMap((one) => one.findings);
  return { set: hasError(findings) ? null : setOf(sources), sources, findings };
}

export function foundIn(source: TemplateSource, found: readonly TemplateFinding[]): readonly Finding[] {
  return found.filter((one) => one.source === source).map(({ finding }) => finding);
}

function setOf(sources: readonly TemplateSource[]): TemplateSet {
  const named = new Map(sources.map((source) => [source.name, source]));
  const [main, subject] = [named.get(MAIN), named.get(SUBJECT)];
  if (main === undefined || subject === undefined)
    throw new TypeError(`A set of templates needs "${MAIN}" and "${SUBJECT}".`);
  const partials = new Map([...named].filter(([name]) => name !== MAIN && name !== SUBJECT));
  return { main, subject, partials };
}
