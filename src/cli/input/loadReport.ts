import type { Messages } from '../../messages/messages.js';
import { type Built, buildReport } from '../../pipeline.js';
import type { ProfileChoice } from '../../report/profile.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Speaker } from '../print/createSpeaker.js';
import { locateAll, unreadable } from '../print/located.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';
import { loadRenderer } from './loadRenderer.js';
import { readInput, shownName } from './readInput.js';
import type { TemplateFiles } from './templateFiles.js';

/** A report and the figures behind it, to compare a document with. */
export type LoadedReport = { readonly [Key in 'report' | 'summary']: NonNullable<Built[Key]> };

export interface ReportOptions {
  readonly profile?: ProfileChoice | null;
  /** With the appendix that says where each figure comes from. */
  readonly sources?: boolean;
}

/** Builds the report of one data file without writing it; says what is wrong with data and templates. */
export async function loadReport(
  path: string,
  files: TemplateFiles,
  world: World,
  messages: Messages,
  speaker: Speaker,
  { profile = null, sources = false }: ReportOptions = {},
): Promise<LoadedReport | { readonly exitCode: ExitCode }> {
  const loaded = await loadRenderer(files, world, messages.cli);
  await speaker.findings(loaded.findings);
  if (loaded.renderer === null) return { exitCode: loaded.exitCode };
  const name = shownName(path, '<stdin>');
  const input = await readInput(path, world, messages.cli);
  if ('finding' in input) {
    await speaker.findings([unreadable(name, input.finding)]);
    return { exitCode: EXIT.cannotRun };
  }
  const { dataset, report, summary, findings } = buildReport(name, input.bytes, loaded.renderer, profile, { sources });
  await speaker.findings(locateAll(dataset, tallyFindings(findings).shown));
  return report === null || summary === null ? { exitCode: EXIT.findings } : { report, summary };
}
