import type { Finding } from '../diagnostics/finding.js';
import type { Figure } from '../indicators/figure.js';
import type { Wording } from '../indicators/named.js';
import type { Summary } from '../indicators/summarise.js';
import { wordingsIn } from '../indicators/wordingsIn.js';
import type { ProfileChoice } from './profile.js';
import { checkNames } from './template/checkNames.js';
import type { RenderData } from './template/helpers.js';
import { parseTemplate } from './template/parseTemplate.js';
import { runTemplate } from './template/runTemplate.js';
import { type Shape, VALUE } from './template/shape.js';
import { templateSource } from './template/templateSource.js';
import { createTokens } from './template/tokens.js';
import { viewOf } from './template/view.js';
import type { Inline } from './tree.js';
import { wordingInlines } from './wordingInlines.js';

/** How the words of one file are said: figures that they name, and digits in them, become figures of the report. */
export interface Narrator {
  readonly say: (wording: Wording) => readonly Inline[];
  /** Names that the data do not have, and braces that name nothing. */
  readonly findings: readonly Finding[];
}

/** `declare` hears of every figure that is made of digits in words. */
export function createNarrator(summary: Summary, profile: ProfileChoice, declare: (figure: Figure) => void): Narrator {
  const narratives = wordingsIn(summary.unit).filter(({ narrative, text }) => narrative && /\{\{|\}\}/.test(text));
  if (narratives.length === 0) return { say: (wording) => wordingInlines(wording, declare), findings: [] };
  const tokens = createTokens();
  const names = byName(viewOf(summary, profile, tokens, (wording) => wordingInlines(wording, declare))) as Readonly<
    Record<string, unknown>
  >;
  const shape = shapeOf(names);
  // In a sentence of the data a document is cited short: it stands in full where the documents are listed.
  const data: RenderData = {
    tokens,
    cited: { has: () => true, add: () => new Set() },
    commaBeforeDate: profile === 'party',
  };
  const resolved = new Map<string, readonly Inline[]>();
  const findings = narratives.flatMap((wording) => {
    const found = checkNarrative(wording, shape);
    if (found.length > 0) return found;
    const pieces = tokens.resolve(runTemplate(bracketed(wording.text), names, data));
    resolved.set(wording.id, nameDigits(pieces, wording, declare));
    return [];
  });
  return { say: (wording) => resolved.get(wording.id) ?? wordingInlines(wording, declare), findings };
}

function checkNarrative(wording: Wording, shape: Shape): readonly Finding[] {
  const { path } = wording;
  const text = bracketed(wording.text);
  const template = templateSource('', '', text);
  const { program, findings } = parseTemplate(template);
  if (
    program === null ||
    findings.length > 0 ||
    program.body.some(({ type }) => type !== 'ContentStatement' && type !== 'MustacheStatement')
  ) {
    return [
      {
        code: 'narrative-syntax',
        path,
        args: { text: /\{\{[^}]*(?:\}\})?|\}\}/.exec(wording.text)?.[0] ?? wording.text },
      },
    ];
  }
  return checkNames({ template, program, shape, partialNames: [], onPartial: () => undefined }).map(
    (finding): Finding => {
      const [start, end] = finding.range ?? [0, 0];
      const piece = unbracketed(text.slice(start, end));
      if (finding.code !== 'template-unknown-name')
        return { code: 'narrative-syntax', path, piece, args: { text: piece } };
      return { code: 'narrative-unknown-figure', path, piece, args: finding.args };
    },
  );
}

/** A name of digits only (`facts.62`) is a number to Handlebars unless it stands in brackets. */
function bracketed(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, (braces) => braces.replace(/(?<=\.)[0-9]+(?=[.\s}])/g, '[$&]'));
}

function unbracketed(piece: string): string {
  return piece.replace(/(?<=\.)\[([0-9]+)\]/g, '$1');
}

/** Lists become maps keyed by the identity of their items: `facts.ethnic-share`. */
function byName(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (!value.every((item) => typeof item === 'object' && item !== null && 'id' in item)) return value;
    return Object.fromEntries(value.map((item) => [String(item.id), byName(item)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  const map = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, byName(inner)]));
  return Object.defineProperty(map, 'toString', { value: () => String(value), enumerable: false });
}

function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return { type: 'list', of: VALUE };
  if (typeof value !== 'object' || value === null) return VALUE;
  return { type: 'map', names: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)])) };
}

/** The words between the named figures may hold digits of their own. */
function nameDigits(pieces: readonly Inline[], wording: Wording, declare: (figure: Figure) => void): readonly Inline[] {
  return pieces.flatMap((piece, index) =>
    piece.type === 'text'
      ? wordingInlines({ ...wording, id: `${wording.id}.${index}`, text: piece.value }, declare)
      : [piece],
  );
}
