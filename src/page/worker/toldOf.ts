import { cellPlaceName } from '../../diagnostics/cellPlace.js';
import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import { isInRegister } from '../../diagnostics/source.js';
import { sentenceOf } from '../../jobs/sentenceOf.js';
import type { Language } from '../../messages/language.js';
import { messagesIn } from '../../messages/messages.js';
import type { Told } from '../protocol.js';

/** Findings in words. `data`: the name of the file that the editor shows; those of other files tell theirs. */
export function toldOf(findings: readonly LocatedFinding[], language: Language, data: string | null): readonly Told[] {
  return findings.map((finding) => ({
    severity: finding.severity,
    sentence: sentenceOf(finding, language),
    code: finding.code,
    ...whereabouts(finding, language, data),
  }));
}

function whereabouts(
  { file, place }: LocatedFinding,
  language: Language,
  data: string | null,
): Pick<Told, 'span' | 'where'> {
  if (place === null) return { span: null, where: file === data ? null : file };
  if (isInRegister(place)) return { span: null, where: cellPlaceName(place.cells[0]) };
  const { line, column, endColumn, word } = place;
  if (word !== undefined) return { span: null, where: `${file} (${messagesIn(language).cli.wordPlace(word)})` };
  if (file !== data) return { span: null, where: `${file}:${line}:${column}` };
  return { span: { line, column, endColumn }, where: null };
}
