import type { Messages } from '../../messages/messages.js';
import type { Target } from '../../rollup/result/resultDraft.js';
import type { Dataset } from '../../source/dataset.js';
import { readDataset } from '../../source/readDataset.js';
import type { RollupRequest } from '../arguments/lines/rollup.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Problem } from '../plan/plan.js';
import type { Speaker } from '../print/createSpeaker.js';
import { locateAll, unreadable } from '../print/located.js';
import type { World } from '../world.js';
import { readInput } from './readInput.js';

/** What the sums are put into. */
export interface Frame {
  /** Null where no frame is given. */
  readonly dataset: Dataset | null;
  readonly target: Target;
}

/** The frame, if any, and the unit that is added up to: options say it, or else the frame. */
export async function readFrame(
  { frame, unit, level }: Pick<RollupRequest, 'frame' | 'unit' | 'level'>,
  world: World,
  messages: Messages,
  speaker: Speaker,
): Promise<Frame | Problem | { readonly exitCode: ExitCode }> {
  const dataset = frame === null ? null : await readData(frame);
  if (dataset !== null && 'exitCode' in dataset) return dataset;
  const named = unitIn(dataset?.value);
  const target = { name: unit ?? named.name, level: level ?? named.level };
  if (typeof target.name !== 'string' || typeof target.level !== 'string')
    return { code: 'rollupUnitMissing', args: undefined };
  return { dataset, target: { name: target.name, level: target.level } };

  async function readData(file: string): Promise<Dataset | { readonly exitCode: ExitCode }> {
    const input = await readInput(file, world, messages.cli);
    if ('finding' in input) {
      await speaker.findings([unreadable(file, input.finding)]);
      return { exitCode: EXIT.cannotRun };
    }
    const { dataset: read, findings } = readDataset(file, input.bytes);
    await speaker.findings(locateAll(read, findings));
    return findings.some(({ code }) => code !== 'encoding-utf16') ? { exitCode: EXIT.findings } : read;
  }
}

function unitIn(value: unknown): { readonly name?: unknown; readonly level?: unknown } {
  const unit = isMap(value) ? value.unit : undefined;
  return isMap(unit) ? unit : {};
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
