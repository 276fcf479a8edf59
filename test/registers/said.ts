import { cellPlaceName } from '../../src/diagnostics/cellPlace.js';
import { severityOf } from '../../src/diagnostics/severity.js';
import { findingSentence } from '../../src/messages/findings/findingSentence.js';
import { messagesIn } from '../../src/messages/messages.js';
import type { RegisterKind } from '../../src/registers/header/knownHeadings.js';
import { type ReadRegister, readRegister } from '../../src/registers/readRegister.js';
import type { RegisterSpec } from '../../src/registers/readTable.js';

export const YEAR = { from: '2025-01-01', to: '2025-12-31' };

/** Reads a register of 2025, all columns guessed and no sheet named, where nothing else is said. */
export function read(file: string, kind: RegisterKind, bytes: Uint8Array, more?: Partial<RegisterSpec>): ReadRegister {
  return readRegister({ file, kind, sheet: null, columns: {}, ...more }, YEAR, bytes);
}

/** All that a register gives, as text for a reader of the golden files: what was counted, then what was found. */
export function said({ sheet, lines, places, findings }: ReadRegister): string {
  const counted = lines.map(({ form, bodies, count, rows, attendance }) => {
    const people = attendance === null ? '' : `, ${attendance.total.text} người`;
    const unknown = attendance?.unknown.length ? ` (chưa biết: dòng ${attendance.unknown.join(', ')})` : '';
    return `${count.text} ${form} / ${bodies.join(' + ')}${people}${unknown} | dòng ${rows.join(', ')}`;
  });
  const taken = places.map(({ name, row, values }) => {
    const all = [...values].map(([column, { quantity, cell }]) => `${column} ${quantity.text} (${cell})`);
    return `${row}: ${name} | ${all.join(', ')}`;
  });
  const found = findings.map((finding) => {
    const place = finding.cell === undefined ? '?' : cellPlaceName(finding.cell);
    return `${severityOf(finding.code)} ${place} ${findingSentence(finding, messagesIn('vi'))} [${finding.code}]`;
  });
  return `${[`trang tính: ${sheet ?? '-'}`, ...counted, ...taken, '', ...found].join('\n')}\n`;
}

/** Codes with the cells they stand at: "row-twice C16". */
export function codesOf({ findings }: Pick<ReadRegister, 'findings'>): readonly string[] {
  return findings
    .filter(({ code }) => severityOf(code) !== 'note')
    .map(({ code, cell }) => `${code} ${cell?.cell ?? '-'}`);
}
