import { LIMITS } from '../../../diagnostics/limits.js';
import type { LocatedFinding } from '../../../diagnostics/locatedFinding.js';
import type { Messages } from '../../../messages/messages.js';
import { type FindingJson, findingJson } from './findingJson.js';

/** What is printed of findings: how many there are, and those that may be listed. */
export interface JsonFindings {
  readonly shown: number;
  readonly listed: readonly FindingJson[];
}

export function jsonOf(
  findings: readonly LocatedFinding[],
  notes: boolean | undefined,
  messages: Messages,
): JsonFindings {
  const shown = findings.filter(({ severity }) => notes || severity !== 'note');
  return {
    shown: shown.length,
    listed: shown.slice(0, LIMITS.findings.json).map((one) => findingJson(one, messages)),
  };
}
