import type { Input } from '../../jobs/steps/input.js';
import type { Messages } from '../../messages/messages.js';
import type { Renderer } from '../../report/template/renderer.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Speaker } from '../print/createSpeaker.js';
import type { World } from '../world.js';
import { loadRenderer } from './loadRenderer.js';
import { MAX_DOCUMENT, readInput } from './readInput.js';
import { readInputs } from './readInputs.js';
import type { TemplateFiles } from './templateFiles.js';

/** A document that came back from people, and what it is held against. */
export interface Returned {
  readonly document: Input;
  readonly data: Input;
  /** Of the other period that it was built against; empty for none. */
  readonly against: readonly Input[];
  readonly renderer: Renderer;
}

export interface ReturnedFiles {
  readonly document: string;
  readonly file: string;
  readonly against: readonly string[];
}

/** Reads all of them, or says what cannot be read. */
export async function readReturned(
  { document: path, file, against: earlier }: ReturnedFiles,
  templates: TemplateFiles,
  world: World,
  messages: Messages,
  speaker: Speaker,
): Promise<Returned | { readonly exitCode: ExitCode }> {
  const document = await readInput(path, world, messages.cli, MAX_DOCUMENT);
  if ('finding' in document) {
    await speaker.findings([document.finding]);
    return { exitCode: EXIT.cannotRun };
  }
  const { renderer, findings, exitCode } = await loadRenderer(templates, world, messages.cli);
  await speaker.findings(findings);
  if (renderer === null) return { exitCode };
  const data = await readInput(file, world, messages.cli);
  if ('finding' in data) {
    await speaker.findings([data.finding]);
    return { exitCode: EXIT.cannotRun };
  }
  const against = await readInputs(earlier, world, messages, speaker);
  return against === null ? { exitCode: EXIT.cannotRun } : { document, data, against, renderer };
}
