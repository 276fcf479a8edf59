import type { Finding } from '../../diagnostics/finding.js';
import type { UnitYear } from '../schema/unitYear.js';
import { checkAttendance } from './checkAttendance.js';
import { checkChangePercents } from './checkChangePercents.js';
import { checkChangeShape } from './checkChangeShape.js';
import { checkChanges } from './checkChanges.js';
import { checkCoverage } from './checkCoverage.js';
import { checkDates } from './checkDates.js';
import { checkDocumentDates } from './checkDocumentDates.js';
import { checkEventDays } from './checkEventDays.js';
import { checkGoals } from './checkGoals.js';
import { checkLengths } from './checkLengths.js';
import { checkParts } from './checkParts.js';
import { checkPeriod } from './checkPeriod.js';
import { checkPlaces } from './checkPlaces.js';
import { checkPlanGaps } from './checkPlanGaps.js';
import { checkPlans } from './checkPlans.js';
import { checkProvenances } from './checkProvenances.js';
import { checkRateChanges } from './checkRateChanges.js';
import { checkRateHomes } from './checkRateHomes.js';
import { checkRateLimits } from './checkRateLimits.js';
import { checkRatios } from './checkRatios.js';
import { checkReportDate } from './checkReportDate.js';
import { checkSameDocument } from './checkSameDocument.js';
import { checkSameFigure } from './checkSameFigure.js';
import { checkSamePlan } from './checkSamePlan.js';
import { checkSubject } from './checkSubject.js';
import { checkSums } from './checkSums.js';
import { checkTargetTerms } from './checkTargetTerms.js';
import { checkUnit } from './checkUnit.js';
import { checkUnitShares } from './checkUnitShares.js';
import { checkUnknownPercents } from './checkUnknownPercents.js';

/** What is asked of every unit, each question by itself. */
export const UNIT_CHECKS: readonly ((unit: UnitYear) => readonly Finding[])[] = [
  checkSubject,
  checkPeriod,
  checkUnit,
  checkUnitShares,
  checkPlans,
  checkPlanGaps,
  checkSamePlan,
  checkTargetTerms,
  checkUnknownPercents,
  checkChangeShape,
  checkChanges,
  checkChangePercents,
  checkCoverage,
  checkRateChanges,
  checkRateHomes,
  checkRateLimits,
  checkSums,
  checkParts,
  checkPlaces,
  checkRatios,
  checkAttendance,
  checkSameFigure,
  checkGoals,
  checkLengths,
  checkProvenances,
  checkDates,
  checkEventDays,
  checkDocumentDates,
  checkReportDate,
  checkSameDocument,
];
