import type { Finding, Path } from '../../diagnostics/finding.js';
import { isMap } from '../../model/isMap.js';
import { firstDay, lastDay } from '../../quantity/date/printDate.js';
import { readDate } from '../../quantity/date/readDate.js';
import type { Dataset } from '../../source/dataset.js';
import { createRegisterBudget } from '../budget.js';
import type { DaySpan } from '../events/readEvents.js';
import { type ReadRegister, readRegister } from '../readRegister.js';
import type { RegisterProblem } from '../registerFinding.js';
import { addLines, type PlacedLine } from './addLines.js';
import { joinConferences } from './joinConferences.js';
import { createJoiner, type Joiner } from './joiner.js';
import { joinMedia } from './joinMedia.js';
import { joinPlaces, type PlacedPlace } from './joinPlaces.js';
import { type RegisterEntry, registerEntries } from './registerEntries.js';

export interface Joined {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/** The bytes of a register, or why there are none. */
export type RegisterFile = Uint8Array | RegisterAbsence;

export type RegisterAbsence = Extract<
  RegisterProblem,
  { readonly code: 'register-missing' | 'register-unreadable' | 'register-outside' | 'register-too-large' }
>;

/**
 * A data file with what its registers come to in its period, as if somebody had typed it: the model, the report and every
 * command know no difference, but each number knows its rows. What the file says itself stays.
 *
 * @param files each register by the name that the data file calls it
 */
export function joinRegisters(dataset: Dataset, files: ReadonlyMap<string, RegisterFile>): Joined {
  const period = periodOf(dataset.value);
  const entries = registerEntries(dataset.value);
  if (period === null || !isMap(dataset.value) || entries.length === 0) return { dataset, findings: [] };
  const findings: Finding[] = [];
  const lines: Record<'conferences' | 'media', PlacedLine[]> = { conferences: [], media: [] };
  const places: PlacedPlace[] = [];
  const budget = createRegisterBudget();
  for (const entry of entries) {
    const file = files.get(entry.file) ?? { code: 'register-missing', args: { file: entry.file } };
    if ('code' in file) {
      findings.push({ ...file, path: ['registers', entry.index, 'file'] });
      continue;
    }
    const read = readRegister(entry, period, file, budget);
    for (const finding of read.findings) findings.push({ ...finding, path: ['registers', entry.index] });
    if (entry.kind === 'places') for (const place of read.places) places.push({ ...place, ...tableOf(entry, read) });
    else lines[entry.kind].push(...placed(entry, read));
  }
  const joiner = createJoiner();
  const value: Record<string, unknown> = Object.assign(Object.create(null), dataset.value);
  join(value, 'conferences', addLines(lines.conferences), joinConferences, joiner);
  join(value, 'media', addLines(lines.media), joinMedia, joiner);
  join(value, 'places', places, joinPlaces, joiner);
  return { dataset: withPlaces(dataset, value, joiner), findings: [...findings, ...joiner.findings] };
}

function placed(entry: RegisterEntry, read: ReadRegister): readonly PlacedLine[] {
  return read.lines.map((line) => ({ ...line, cells: { ...tableOf(entry, read), cell: null, rows: line.rows } }));
}

function tableOf({ file }: RegisterEntry, { sheet }: ReadRegister) {
  return { file, sheet };
}

function join<Line>(
  value: Record<string, unknown>,
  key: RegisterEntry['kind'],
  lines: readonly Line[],
  joined: (typed: unknown, lines: readonly Line[], joiner: Joiner) => unknown,
  joiner: Joiner,
): void {
  // What is no list is wrong, and the model says so.
  const isList = value[key] === undefined || value[key] === null || Array.isArray(value[key]);
  if (lines.length > 0 && isList) value[key] = joined(value[key], lines, joiner);
}

/** What stands in a joined place, or below one, is looked for there; all else in the file. */
function withPlaces(dataset: Dataset, value: unknown, { places, counted }: Joiner): Dataset {
  const placeOf = (path: Path) => {
    for (let length = path.length; length > 0; length--) {
      const place = places.get(JSON.stringify(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return null;
  };
  return {
    ...dataset,
    value,
    isPlain: (path) => placeOf(path) === null && dataset.isPlain(path),
    counted: (path) => counted.get(JSON.stringify(path)) ?? null,
    locate: (target) =>
      target.cell === undefined
        ? (placeOf(target.path) ?? dataset.locate(target))
        : { cells: [{ ...target.cell, rows: [] }] },
  };
}

/** Null where the file does not say it, which the model asks for. */
function periodOf(value: unknown): DaySpan | null {
  const period = isMap(value) ? value.period : null;
  if (!isMap(period) || typeof period.from !== 'string' || typeof period.to !== 'string') return null;
  const [from, to] = [readDate(period.from).value, readDate(period.to).value];
  return from === null || to === null ? null : { from: firstDay(from), to: lastDay(to) };
}
