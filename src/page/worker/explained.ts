import { pathText } from '../../diagnostics/pathText.js';
import { isInRegister } from '../../diagnostics/source.js';
import type { Computed, Explanation } from '../../explain/explainFigure.js';
import { formulaInlines } from '../../explain/formulaInlines.js';
import { isName } from '../../explain/isName.js';
import type { Language } from '../../messages/language.js';
import { messagesIn } from '../../messages/messages.js';
import { plainText } from '../../report/plainText.js';
import type { FigureTold } from '../protocol.js';

/** So many lines of a sum are told; a screen has no more. */
const MOST = 20;

/** The lines of the data that a figure comes from, those of the figures that it was computed from among them. */
export function linesOf(explanation: Explanation | null): readonly number[] {
  if (explanation === null) return [];
  const { basis } = explanation;
  if (basis.type === 'computed') return [...new Set(basis.from.flatMap(linesOf))];
  return basis.place === null || isInRegister(basis.place) ? [] : [basis.place.line];
}

/** What `explain` says of a figure, in a few sentences. */
export function explained(explanation: Explanation | null, file: string, language: Language): FigureTold | null {
  if (explanation === null) return null;
  const { explain: say } = messagesIn(language);
  const { figure, basis, beside } = explanation;
  const sentences = [
    say.value({ value: figure.value, kind: figure.kind, unit: figure.unit }),
    basisSentence(explanation, file, language),
    ...(basis.type === 'typed'
      ? []
      : basis.from.slice(0, MOST).map((one) => `${one.figure.text}: ${basisSentence(one, file, language)}`)),
    ...(basis.type === 'computed' && basis.from.length > MOST ? [say.more({ count: basis.from.length - MOST })] : []),
    ...(basis.type === 'typed' && basis.source !== null
      ? [say.accordingTo({ sources: [plainText(basis.source)] })]
      : []),
    ...(beside === null ? [] : [say.beside(beside)]),
  ];
  return { id: figure.id, text: figure.text, sentences, lines: linesOf(explanation) };
}

function basisSentence({ figure, basis }: Explanation, file: string, language: Language): string {
  const { explain: say } = messagesIn(language);
  if (basis.type === 'computed') return say.computed({ formula: formulaText(basis, language) });
  const { place, path } = basis;
  if (place !== null && isInRegister(place)) return say.counted({ registers: place.cells });
  const where = place === null ? pathText(path) : `${file}:${place.line}:${place.column}`;
  return say.published({ place: where, isName: isName(figure) });
}

/** In Vietnamese as the appendix says it, elsewhere in signs. */
function formulaText(basis: Computed, language: Language): string {
  if (language === 'vi') return plainText(formulaInlines(basis));
  return basis.formula.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
