import type { LocatedFinding } from '../../src/diagnostics/locatedFinding.js';
import { adopt } from '../../src/jobs/adopt.js';
import { lint } from '../../src/jobs/lint.js';
import { loadTemplates } from '../../src/jobs/loadTemplates.js';
import type { Data, Input } from '../../src/jobs/steps/input.js';
import { validate } from '../../src/jobs/validate.js';
import { verify } from '../../src/jobs/verify.js';
import { findingSentence } from '../../src/messages/findings/findingSentence.js';
import { messagesIn } from '../../src/messages/messages.js';
import type { Stock } from './jobs.js';
import { mutateText } from './mutate.js';
import { mutateValue } from './mutateValue.js';
import type { Random } from './random.js';

/** One call of the library: what it is given, to be kept, and the words that it says. */
export interface LightInput {
  readonly given: readonly unknown[];
  readonly said: () => readonly string[];
}

const MESSAGES = messagesIn('vi');
const SHOWN = 20;

/** Most are objects, whose shape is what is odd; the others are texts, whose reading costs more. */
export function lightInput(stock: Stock, random: Random): LightInput {
  const kind = random.whole(100);
  if (kind < 82) return objectInput(stock, random);
  if (kind < 90) return dataInput(stock, random);
  if (kind < 96) return templateInput(stock, random);
  return documentInput(stock, random);
}

function objectInput(stock: Stock, random: Random): LightInput {
  const data = mutateValue(random.pick(stock.values), random) as Data;
  return { given: ['validate', data], said: () => wordsOf(validate({ name: 'a', data }).findings) };
}

function dataInput(stock: Stock, random: Random): LightInput {
  const data = mutateText(random.pick(stock.data), random);
  return { given: ['validate', data], said: () => wordsOf(validate({ name: 'a.yaml', data }).findings) };
}

function templateInput(stock: Stock, random: Random): LightInput {
  const own = Object.fromEntries(
    Object.entries(random.pick(stock.templates)).map(([name, text]) => [name, mutateText(text, random)]),
  );
  const data = random.pick(stock.values) as Data;
  const said = () => {
    const { templates, findings } = loadTemplates(own);
    const { findings: later } = templates === null ? { findings } : validate({ name: 'a', data }, { templates });
    return wordsOf([...findings, ...later]);
  };
  return { given: ['loadTemplates', own, 'validate', data], said };
}

function documentInput(stock: Stock, random: Random): LightInput {
  const [name, bytes] = random.pick(stock.texts);
  const document: Input<string> = { name, data: mutateText(new TextDecoder().decode(bytes), random) };
  const data = random.pick(stock.values) as Data;
  if (random.chance(0.6))
    return { given: ['verify', document, data], said: () => wordsOf(verify(document, { name: 'a', data }).findings) };
  if (random.chance(0.8)) return { given: ['adopt', document], said: () => wordsOf(adopt(document).findings) };
  return { given: ['lint', document], said: () => wordsOf(lint(document).findings) };
}

function wordsOf(findings: readonly LocatedFinding[]): readonly string[] {
  return findings.slice(0, SHOWN).map((finding) => findingSentence(finding, MESSAGES));
}
