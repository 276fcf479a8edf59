import { LIMITS } from '../diagnostics/limits.js';
import type { RegisterMeasure } from '../diagnostics/registerCodes.js';
import type { RegisterProblem } from './registerFinding.js';

/** How much of all registers of one data file has been read, against `LIMITS.register`: memory and time stay bounded, whoever wrote them. */
export interface RegisterBudget {
  readonly spend: (what: Total, count: number) => void;
  /** Of one cell, or of one row: more than it may have is too much at once. */
  readonly holds: (what: 'cell' | 'columns', count: number) => void;
  /** A part of a workbook is to be unpacked, of so many bytes. */
  readonly unpack: (part: string, bytes: number) => void;
  /** An element of XML in a part. */
  readonly element: (part: string) => void;
  /** The first limit that was passed; null while there is none. */
  readonly problem: () => RegisterProblem | null;
}

type Total = Exclude<RegisterMeasure, 'cell' | 'columns'>;

export function createRegisterBudget(): RegisterBudget {
  const spent: Record<Total, number> = { rows: 0, cells: 0, letters: 0, lines: 0 };
  let [bytes, elements] = [0, 0];
  let found: RegisterProblem | null = null;
  const tooMuch = (what: RegisterMeasure): void => {
    found ??= { code: 'register-too-long', args: { what, limit: LIMITS.register[what] } };
  };
  return {
    problem: () => found,
    spend: (what, count) => {
      spent[what] += count;
      if (spent[what] > LIMITS.register[what]) tooMuch(what);
    },
    holds: (what, count) => {
      if (count > LIMITS.register[what]) tooMuch(what);
    },
    unpack: (part, size) => {
      bytes += size;
      if (bytes > LIMITS.register.unpacked)
        found ??= { code: 'register-too-large', args: { part, megabytes: LIMITS.register.unpacked / 1024 / 1024 } };
    },
    element: (part) => {
      elements += 1;
      // No program that people use writes so many round so few cells.
      if (elements > LIMITS.register.elements) found ??= { code: 'register-damaged', args: { part } };
    },
  };
}
