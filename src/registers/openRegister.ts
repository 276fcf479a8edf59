import type { Finding } from '../diagnostics/finding.js';
import { nearestWord } from '../diagnostics/nearestWord.js';
import { foldSpaces } from '../quantity/text/normaliseText.js';
import type { RegisterBudget } from './budget.js';
import type { Grid } from './grid.js';
import { placeIn, type RegisterIssue, type RegisterProblem, registerFinding } from './registerFinding.js';
import { decodeRegister } from './text/decodeRegister.js';
import { readDelimited } from './text/readDelimited.js';
import { openWorkbook, type SheetTab, type Workbook } from './workbook/openWorkbook.js';

export interface OpenRegister {
  /** Those that may be meant: the sheet that was named, or all that are visible. */
  readonly grids: readonly GridSource[];
  readonly findings: readonly Finding[];
}

/** One after the other is read, so that no more than one large sheet need be held. */
export interface GridSource {
  readonly sheet: string | null;
  readonly read: () => Grid | RegisterProblem;
}

/** The sheets of a workbook, or a text file as the one sheet that it is; known by the content before the name. */
export function openRegister(
  { file, sheet }: { readonly file: string; readonly sheet: string | null },
  bytes: Uint8Array,
  budget: RegisterBudget,
): OpenRegister {
  if (isWorkbook(bytes)) {
    const workbook = openWorkbook(bytes, budget);
    return 'code' in workbook ? refused(file, workbook) : gridsOf(file, sheet, workbook);
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (/\.(?:xl[st][xmb]?|ods)$/i.test(file) || head.startsWith('%PDF-') || head.startsWith('{\\rtf')) {
    return refused(file, { code: 'register-format', args: { format: 'other' } });
  }
  const decoded = decodeRegister(bytes);
  if ('code' in decoded) return refused(file, decoded);
  const rows = readDelimited(decoded.text, budget);
  if (!('length' in rows)) return refused(file, rows);
  const findings = decoded.guessed === null ? [] : refused(file, { code: 'register-windows-1258', args: {} }).findings;
  const grid: Grid = { file, sheet: null, rows, merges: [], from1904: false };
  return { grids: [{ sheet: null, read: () => grid }], findings };
}

/** Zip archives, and the files of old and of encrypted workbooks. */
function isWorkbook(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}

function refused(file: string, issue: RegisterIssue): OpenRegister {
  return { grids: [], findings: [registerFinding(placeIn({ file, sheet: null }), issue)] };
}

/** Hidden sheets are read only where they are asked for by name. */
function gridsOf(file: string, wanted: string | null, { sheets, from1904 }: Workbook): OpenRegister {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const tabs = wanted === null ? visible : [sheetNamed(wanted, sheets)].filter((tab) => tab !== null);
  if (wanted !== null && tabs.length === 0) {
    const names = visible.map(({ name }) => name);
    return refused(file, {
      code: 'sheet-unknown',
      args: { name: wanted, nearest: nearestWord(foldSpaces(wanted), names.map(foldSpaces)), sheets: names },
    });
  }
  const grids = tabs.map(({ name, read }): GridSource => {
    const source = (): Grid | RegisterProblem => {
      const sheet = read();
      return 'code' in sheet ? sheet : { file, sheet: name, from1904, ...sheet };
    };
    return { sheet: name, read: source };
  });
  return { grids, findings: [] };
}

/** As it is written; else as people write it, without a space at its end or capitals. */
function sheetNamed(wanted: string, sheets: readonly SheetTab[]): SheetTab | null {
  const folded = foldSpaces(wanted).toLowerCase();
  return (
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => foldSpaces(name).toLowerCase() === folded) ??
    null
  );
}
