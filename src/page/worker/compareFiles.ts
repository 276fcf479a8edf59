import { compare } from '../../jobs/compare.js';
import type { Input } from '../../jobs/steps/input.js';
import { refusalProblem } from '../../jobs/told/refusalProblem.js';
import { trendProblem } from '../../jobs/told/trendProblem.js';
import { trend } from '../../jobs/trend.js';
import type { Language } from '../../messages/language.js';
import type { ProfileChoice } from '../../report/profile/profile.js';
import type { Document } from '../../report/tree.js';
import { type Format, WRITERS } from '../../writers/index.js';
import { piecesOf } from '../pieces.js';
import type { ComparisonShown } from '../protocol.js';
import { problemSentence } from './problemSentence.js';
import { toldOf } from './toldOf.js';

export interface Comparing {
  readonly data: Input;
  readonly others: readonly Input[];
  readonly way: 'diff' | 'trend';
  /** To download; null: to look at. */
  readonly format: Format | null;
  readonly profile: ProfileChoice | undefined;
  readonly language: Language;
}

/** The data in the editor beside those of other periods. */
export async function compareFiles(asked: Comparing): Promise<ComparisonShown> {
  const { data, way, format, language } = asked;
  const { document, findings, refusal } = way === 'diff' ? differences(asked) : course(asked);
  const told = toldOf(findings, language, data.name);
  if (document === null) return { page: null, file: null, told, refusal };
  if (format === null) {
    const html = new TextDecoder().decode(await WRITERS.html.write(document));
    return { page: { ...piecesOf(html), title: document.title }, file: null, told, refusal };
  }
  const { extension, write } = WRITERS[format];
  const name = `${way === 'diff' ? 'so-sanh' : 'xu-the'}${extension}`;
  return { page: null, file: { name, bytes: await write(document) }, told, refusal };
}

interface Outlined {
  readonly document: Document | null;
  readonly findings: Parameters<typeof toldOf>[0];
  readonly refusal: string | null;
}

/** The earlier period first, whichever stands in the editor. */
function differences({ data, others, profile, language }: Comparing): Outlined {
  const compared = compare(others, data, { profile });
  const { document, findings, refusal } = compared.backwards ? compare(data, others, { profile }) : compared;
  const problem = refusal === null ? null : problemSentence(refusalProblem('page', refusal), language);
  return { document, findings, refusal: problem };
}

function course({ data, others, profile, language }: Comparing): Outlined {
  const { document, findings, refusal } = trend([...others, data], { profile });
  return { document, findings, refusal: refusal === null ? null : problemSentence(trendProblem(refusal), language) };
}
