import type { Finding, Path } from '../diagnostics/finding.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import type { CalendarDate } from '../quantity/date/calendarDate.js';
import { readDate } from '../quantity/date/readDate.js';
import type { Dataset } from '../source/dataset.js';
import { type Edit, editYaml } from '../source/editYaml.js';
import { createBases } from './createBases.js';
import { DECISIONS } from './decisions.js';
import { lostNames } from './lostNames.js';
import { nextPeriod } from './nextPeriod.js';
import { nextLabel, rewritten, shiftDate, shiftYearWords } from './shiftWords.js';
import { type Decisive, walkDecisions } from './walkDecisions.js';
import { safeRenames, yearsKept } from './yearsKept.js';

export interface NextYear {
  readonly text: string;
  /** The year that the new period ends in; null where the period stays, as that of a plan without results does. */
  readonly year: number | null;
  /** Words that stayed though they speak of this year; their places are those of this year's file. */
  readonly findings: readonly Finding[];
}

/** Next year's data file from this year's, in its own words, comments and order. The file has no errors. */
export function nextYear({ text, value }: Dataset, unit: UnitYear): NextYear {
  const next = nextPeriod(unit);
  const { heading } = next;
  const thisYear = unit.period.to.year;
  const basesAt = createBases(unit, next);
  const decided: Edit[] = [];
  const renames: Edit[] = [];
  walkDecisions(DECISIONS, value, (key) => {
    const edit = decide(key);
    if (edit !== null) (renamesFigures(key) ? renames : decided).push(edit);
  });
  const lost = lostNames(unit, value, decided).map((path): Edit => ({ type: 'blank', path, note: heading }));
  const stays = [...lost, ...decided];
  const edits = [...stays, ...safeRenames(unit, renames, stays)];
  return {
    text: withOrigin(editYaml(text, edits), heading),
    year: next.year,
    findings: next.year === null ? [] : yearsKept(unit, thisYear, edits),
  };

  function decide(key: Decisive): Edit | null {
    const { decision, path, value: here, beside } = key;
    const written = typeof here === 'string' ? here : '';
    switch (decision) {
      case 'keep':
        return null;
      case 'blank':
        return { type: 'blank', path, note: heading };
      case 'target':
        return isBeyond(beside) ? null : { type: 'blank', path, note: heading };
      case 'shiftOwn':
        return isBeyond(beside) ? null : reworded(path, written, shiftDate(written), null);
      case 'shift':
        return reworded(path, written, shiftDate(written), heading);
      case 'shiftWords':
      case 'shiftLabel':
        return next.year === null ? null : reworded(path, written, shiftYearWords(written, thisYear), null);
      case 'from':
        return reworded(path, written, inForm(written, next.from), next.alike ? null : heading);
      case 'to':
        return reworded(path, written, inForm(written, next.to), next.alike ? null : heading);
      case 'label': {
        const label = next.year === null ? written : nextLabel(written, thisYear, next);
        return label === null ? { type: 'blank', path, note: heading } : reworded(path, written, label, null);
      }
      case 'compare':
        return compare(key);
    }
  }

  /** This year's value becomes what next year's is held against; older comparisons become comments. */
  function compare({ path, value: here }: Decisive): Edit | null {
    const item = basesAt(path);
    if (item !== null) return { type: 'list', path, item, note: heading };
    return here === undefined ? null : { type: 'blank', path, note: heading };
  }

  /** A plan of several years, whose day or year is still to come, stays as it was given. */
  function isBeyond({ by, year }: Decisive['beside']): boolean {
    const said = by ?? year;
    const own = typeof said === 'string' ? readDate(said).value : null;
    return own !== null && own.year > thisYear;
  }
}

function reworded(path: Path, written: string, text: string, note: string | null): Edit | null {
  return text === written ? null : { type: 'set', path, text, note };
}

/** Without an `id`, its words are what its figures are named by. */
function renamesFigures({ decision, beside }: Decisive): boolean {
  return decision === 'shiftLabel' && beside.id === undefined;
}

function inForm(written: string, date: CalendarDate): string {
  const { value } = readDate(written);
  return value === null ? written : rewritten(written, value, date);
}

/** Says where the file came from, below the line that editors read the schema's name from. */
function withOrigin(text: string, heading: string): string {
  const [line = ''] = /^# yaml-language-server:[^\r\n]*(?:\r\n|\r|\n)/.exec(text) ?? [];
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const origin = `# Lập từ tệp ${heading}: chỗ cần điền để trống, nội dung cũ ghi bên cạnh; phần giữ nguyên cần đọc lại.`;
  return `${line}${origin}${eol}${text.slice(line.length)}`;
}
