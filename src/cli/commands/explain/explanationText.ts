import { LIMITS } from '../../../diagnostics/limits.js';
import { pathText } from '../../../diagnostics/pathText.js';
import { isInRegister } from '../../../diagnostics/source.js';
import type { Explanation, Typed } from '../../../explain/explainFigure.js';
import { formulaInlines } from '../../../explain/formulaInlines.js';
import { isName } from '../../../explain/isName.js';
import type { Sentence } from '../../../explain/sentences.js';
import type { Messages } from '../../../messages/messages.js';
import type { ExplainMessages } from '../../../messages/results/explainMessages.js';
import { plainText } from '../../../report/plainText.js';
import { wrapText } from '../../../writers/text/wrapText.js';
import type { Paint } from '../../print/paint.js';
import { sourceSnippet } from '../../print/sourceSnippet.js';
import { visibleText } from '../../print/visibleText.js';

/** Of a terminal. */
const COLUMNS = 80;

/** One figure in full: value, source, the figures it was computed from, its sentences with the figure marked. */
export function explanationText(
  explanation: Explanation,
  file: string,
  { language, explain: words }: Messages,
  paint: Paint,
): string {
  const { figure, basis, sentences, beside } = explanation;
  const lines = [
    `${paint.sought(visibleText(figure.text))}  ${paint.faint(figure.id)}`,
    ...wrapped(words.value({ value: exactValue(explanation), kind: figure.kind, unit: figure.unit }), 2),
    ...basisLines(explanation, 2),
    ...(basis.type === 'typed' ? snippet(basis) : inputLines(explanation, '  ')),
    ...(beside === null ? [] : wrapped(words.beside(beside), 2)),
    ...sentenceLines(),
  ];
  return `${lines.join('\n')}\n`;

  function basisLines({ basis: own, figure: about }: Explanation, indent: number): readonly string[] {
    if (own.type === 'computed') return wrapped(words.computed({ formula: formulaText(own, language) }), indent);
    const { place } = own;
    const said =
      place !== null && isInRegister(place)
        ? words.counted({ registers: place.cells })
        : words.published({
            place: place === null ? pathText(own.path) : `${file}:${place.line}:${place.column}`,
            isName: isName(about),
          });
    return [...wrapped(said, indent), ...accordingTo(own, words, indent)];
  }

  /** The line of the file, with carets. */
  function snippet({ place }: Typed): readonly string[] {
    if (place === null || isInRegister(place)) return [];
    const { line, indent, carets } = sourceSnippet(place, COLUMNS);
    return [line, indent + paint.sought(carets)];
  }

  /** The figures of a formula below it, each with its own. */
  function inputLines({ basis: own }: Explanation, margin: string): readonly string[] {
    if (own.type === 'typed') return [];
    const shown = own.from.slice(0, LIMITS.findings.shown);
    const rest = own.from.length - shown.length;
    const inputs = shown.flatMap((input, index) => {
      const last = index === own.from.length - 1;
      const below = `${margin}${last ? ' ' : '│'}  `;
      return [
        `${margin}${last ? '└' : '├'}─ ${visibleText(input.figure.text)}  ${paint.faint(input.figure.id)}`,
        ...basisLines(input, 0)
          .flatMap((line) => wrapText(line, COLUMNS - below.length))
          .map((line) => below + line),
        ...inputLines(input, below),
      ];
    });
    return rest === 0 ? inputs : [...inputs, `${margin}${words.more({ count: rest })}`];
  }

  function sentenceLines(): readonly string[] {
    if (sentences.length === 0) return wrapped(words.notInReport, 2);
    let under: string | null = null;
    const shown = sentences.slice(0, LIMITS.findings.shown);
    const rest = sentences.length - shown.length;
    const said = shown.flatMap((sentence) => {
      const heading = sentence.heading === under || sentence.heading === null ? [] : wrapped(sentence.heading, 4);
      under = sentence.heading;
      return [...heading.map((line) => paint.faint(line)), ...marked(sentence, figure.id, paint)];
    });
    return [`  ${words.inReport}`, ...said, ...(rest === 0 ? [] : [`      ${words.more({ count: rest })}`])];
  }
}

/** Signs that no text of the data holds once it is made visible; they take no column. */
const [START, END] = ['\u2061', '\u2062'];

function marked({ words }: Sentence, id: string, paint: Paint): readonly string[] {
  const text = words.map((word) => {
    const shown = visibleText(plainText([word]));
    return word.type === 'figure' && word.id === id ? shown.replace(/\S+/g, `${START}$&${END}`) : shown;
  });
  const lines = wrapText(text.join(''), COLUMNS - 6).map((line) => `      ${line}`);
  return lines.map((line) =>
    line.replace(new RegExp(`${START}([^${END}]*)${END}`, 'g'), (_, figure: string) => paint.sought(figure)),
  );
}

function wrapped(text: string, indent: number): readonly string[] {
  return wrapText(visibleText(text), COLUMNS - indent).map((line) => ' '.repeat(indent) + line);
}

function accordingTo({ source, others, counted }: Typed, words: ExplainMessages, indent: number): readonly string[] {
  const sources = [
    ...(source === null ? [] : [plainText(source)]),
    ...others.map(({ source: who, figure }) => `${plainText(who)}: ${figure.text}`),
  ];
  const registers = counted === null ? [] : [words.alsoCounted({ text: counted.text, registers: counted.place.cells })];
  const said = [...(sources.length === 0 ? [] : [words.accordingTo({ sources })]), ...registers];
  return said.flatMap((line) => wrapped(line, indent));
}

/** In Vietnamese as the appendix says it, elsewhere in signs. */
function formulaText(basis: Parameters<typeof formulaInlines>[0], language: Messages['language']): string {
  if (language === 'vi') return plainText(formulaInlines(basis));
  return basis.formula.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** "khoảng 200" is not 200: the word stays with the value. */
function exactValue({ figure: { value, text, kind } }: Explanation): string | null {
  const word = kind === 'date' || kind === 'document' ? undefined : /^\p{L}[\p{L} ]*(?= \d)/u.exec(text)?.[0];
  return value === null || word === undefined ? value : `${word} ${value}`;
}
