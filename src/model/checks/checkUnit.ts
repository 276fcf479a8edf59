import type { Finding } from '../../diagnostics/finding.js';
import { printIsoDay } from '../../quantity/date/isoDay.js';
import { firstDay, lastDay } from '../../quantity/date/printDate.js';
import { provincesWith, type Span } from '../../territories/provinceOf.js';
import type { Province } from '../../territories/provinces.js';
import { type UnitDoubt, unitDoubts } from '../../territories/unitDoubts.js';
import type { UnitYear } from '../schema/unitYear.js';
import { endedBefore } from './endedBefore.js';

/**
 * Name, level and code of a province go together, in the time that is reported on: codes were given anew in 2025. A unit
 * that was still there when the period began may be no more on the day of its figures.
 */
export function checkUnit(model: UnitYear): readonly Finding[] {
  const { unit, period } = model;
  const span = { from: firstDay(period.from), to: lastDay(period.to) };
  const doubts = unitDoubts(unit, span).map((doubt) => findingFor(doubt, unit, span));
  const before = doubts.some(({ code }) => code === 'unit-ended') ? null : endedBefore(model);
  return before === null ? doubts : [...doubts, { code: 'unit-ended-before', ...before }];
}

function findingFor({ type, province }: UnitDoubt, { name, level, code = '' }: UnitYear['unit'], span: Span): Finding {
  const unit = `${level} ${name}`;
  switch (type) {
    case 'code':
      return { code: 'unit-code-disagrees', path: ['unit', 'code'], args: { unit, code, expected: province.code } };
    case 'level':
      return { code: 'unit-level-disagrees', path: ['unit', 'level'], args: { unit, expected: fullName(province) } };
    case 'ended': {
      const now = provincesWith(province.parts, span).map(fullName);
      return {
        code: 'unit-ended',
        path: ['unit', 'name'],
        args: { unit, ended: printIsoDay(province.until ?? ''), now },
      };
    }
  }
}

function fullName({ level, name }: Province): string {
  return `${level} ${name}`;
}
