import type { Summary } from '../../indicators/summarise.js';
import { eventIndicators } from './eventIndicators.js';
import { GROUPS, type Group } from './groups.js';
import type { Indicator } from './indicator.js';
import { materialIndicators, mediaIndicators } from './mediaIndicators.js';
import { beneficiaryIndicators, financeIndicators, participantIndicators } from './participantIndicators.js';
import {
  contextIndicators,
  documentIndicators,
  factIndicators,
  goalIndicators,
  supportIndicators,
} from './programmeIndicators.js';

/** Everything that one file counts and another year's file may count again, in the order of reports, group by group. */
export function indicatorsOf(summary: Summary): readonly Indicator[] {
  const found = SOURCES.flatMap((indicators) => indicators(summary));
  return GROUPS.flatMap((group: Group) => found.filter((indicator) => indicator.group === group));
}

const SOURCES: readonly ((summary: Summary) => readonly Indicator[])[] = [
  contextIndicators,
  documentIndicators,
  eventIndicators,
  mediaIndicators,
  materialIndicators,
  supportIndicators,
  participantIndicators,
  financeIndicators,
  beneficiaryIndicators,
  goalIndicators,
  factIndicators,
];
