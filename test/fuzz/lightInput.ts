import type { LocatedFinding } from '../../src/diagnostics/locatedFinding.js';
import { adopt } from '../../src/jobs/adopt.js';
import { lint } from '../../src/jobs/lint.js';
import { loadTemplates } from '../../src/jobs/loadTemplates.js';
import type { Data, Input } from '../../src/jobs/steps/input.js';
import { validate } from '../../src/jobs/validate.js';
import { verify } from '../../src/jobs/verify.js';
import { findingSentence } from '../../src/messages/findings/findingSentence.js';
import { messagesIn } from '../../src/messages/messages.js';
import type { BuiltInSet } from '../../src/report/template/setsOf.js';
import type { Stock } from './jobs.js';
import { mutateText } from './mutate.js';
import { mutateValue } from './mutateValue.js';
import type { Random } from './random.js';

/** One call of the library: what it is given, to be kept, and the words that it says. */
export interface LightInput {
  readonly given: readonly unknown[];
  readonly said: () => readonly string[];
}

/** The least that a set must have. */
const BARE_SET: BuiltInSet = {
  name: 'hai-mau',
  purpose: '',
  templates: new Map([
    ['report', { name: 'report.md.hbs', data: '{{unit.name}}\n' }],
    ['subject', { name: 'subject.md.hbs', data: '{{report.subject}}\n' }],
  ]),
};
const MESSAGES = messagesIn('vi');
const SHOWN = 20;

/** Most are objects, whose shape is what is odd; the others are texts, whose reading costs more. One in thirty is whole. */
export function lightInput(stock: Stock, random: Random): LightInput {
  const kind = random.whole(100);
  const { text, value } = unitIn(stock, random);
  if (kind < 88) return objectInput(mutateValue(value, random) as Data);
  if (kind < 92) return dataInput(mutateText(text, random));
  if (kind < 98) return templateInput(stock, value as Data, random);
  return documentInput(stock, value as Data, random);
}

function unitIn({ data, values, parts }: Stock, random: Random): { readonly text: string; readonly value: unknown } {
  if (!isWhole(random)) return random.pick(parts);
  const at = random.whole(data.length);
  return { text: data[at] ?? '', value: values[at] };
}

function isWhole(random: Random): boolean {
  return random.chance(1 / 30);
}

function objectInput(data: Data): LightInput {
  return { given: ['validate', data], said: () => wordsOf(validate({ name: 'a', data }).findings) };
}

function dataInput(data: string): LightInput {
  return { given: ['validate', data], said: () => wordsOf(validate({ name: 'a.yaml', data }).findings) };
}

function templateInput(stock: Stock, data: Data, random: Random): LightInput {
  const own = Object.fromEntries(
    Object.entries(random.pick(stock.templates)).map(([name, text]) => [name, mutateText(text, random)]),
  );
  // The built-in set has fifty templates, which are compiled with those of each input.
  const set = isWhole(random) ? undefined : BARE_SET;
  const said = () => {
    const { templates, findings } = loadTemplates(own, { set });
    const { findings: later } = templates === null ? { findings } : validate({ name: 'a', data }, { templates });
    return wordsOf([...findings, ...later]);
  };
  return { given: ['loadTemplates', own, set?.name, 'validate', data], said };
}

function documentInput(stock: Stock, data: Data, random: Random): LightInput {
  const [name, bytes] = random.pick(stock.texts);
  const text = new TextDecoder().decode(bytes);
  const document: Input<string> = { name, data: mutateText(isWhole(random) ? text : linesOf(text, random), random) };
  if (random.chance(0.6))
    return { given: ['verify', document, data], said: () => wordsOf(verify(document, { name: 'a', data }).findings) };
  if (random.chance(0.8)) return { given: ['adopt', document], said: () => wordsOf(adopt(document).findings) };
  return { given: ['lint', document], said: () => wordsOf(lint(document).findings) };
}

/** Up to twelve, from anywhere. */
function linesOf(text: string, random: Random): string {
  const lines = text.split('\n');
  const start = random.whole(lines.length);
  return lines.slice(start, start + 1 + random.whole(12)).join('\n');
}

function wordsOf(findings: readonly LocatedFinding[]): readonly string[] {
  return findings.slice(0, SHOWN).map((finding) => findingSentence(finding, MESSAGES));
}
