import type { Messages } from '../../messages/messages.js';
import { type Built, buildReport } from '../../pipeline.js';
import type { ProfileChoice } from '../../report/profile/profile.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Speaker } from '../print/createSpeaker.js';
import { locateAll, unreadable } from '../print/located.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';
import { loadAgainst } from './loadAgainst.js';
import { loadRenderer } from './loadRenderer.js';
import { readInput, shownName } from './readInput.js';
import { refusalProblem } from './refusalProblem.js';
import type { TemplateFiles } from './templateFiles.js';

/** A report and the figures behind it, to compare a document with. */
export type LoadedReport = { readonly [Key in 'report' | 'summary']: NonNullable<Built[Key]> };

export interface ReportOptions {
  readonly profile: ProfileChoice | null;
  /** With the appendix that says where each figure comes from. */
  readonly sources: boolean;
  /** Files of another period that it compares with; empty for none. */
  readonly against: readonly string[];
}

/** Builds the report of one data file without writing it; says what is wrong with data and templates. `command`: whose help page is named. */
export async function loadReport(
  path: string,
  files: TemplateFiles,
  world: World,
  messages: Messages,
  speaker: Speaker,
  command: string,
  { profile, sources, against: earlier }: ReportOptions,
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
  const older = await loadAgainst(earlier, world, messages, speaker);
  if ('exitCode' in older) return older;
  const { against } = older;
  const built = buildReport(name, input.bytes, loaded.renderer, profile, { sources, against });
  const { dataset, report, summary, findings, refusal } = built;
  await speaker.findings(locateAll(dataset, tallyFindings(findings).shown));
  if (refusal !== undefined)
    return {
      exitCode: await speaker.refuse(refusalProblem('against', refusal, against ?? [], [{ file: name }]), command),
    };
  return report === null || summary === null ? { exitCode: EXIT.findings } : { report, summary };
}
