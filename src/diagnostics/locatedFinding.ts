import type { FindingArgs } from './codes.js';
import type { Finding, FindingCode, Path } from './finding.js';
import { type Severity, severityOf } from './severity.js';
import { isInRegister, type Location, type Source } from './source.js';

/** A finding with all that is known of its place, as jobs hand it back. */
export type LocatedFinding = {
  [Code in FindingCode]: Whereabouts & { readonly code: Code; readonly args: FindingArgs[Code] };
}[FindingCode];

interface Whereabouts {
  readonly severity: Severity;
  /** The name of what was read. */
  readonly file: string;
  readonly path: Path;
  /** Null where it is about the whole file, and of data that were given as an object. */
  readonly place: Location | null;
}

/** The findings of one source, from its first line to its last, then those of registers. */
export function locateAll(source: Source, findings: readonly Finding[]): readonly LocatedFinding[] {
  return findings
    .map((finding) => located(source.file, finding, isAboutFile(finding) ? null : source.locate(finding)))
    .sort((a, b) => {
      const [[line, column], [otherLine, otherColumn]] = [orderOf(a), orderOf(b)];
      return line - otherLine || column - otherColumn;
    });
}

/** What stands in registers comes behind what stands in the file, as it was found. */
function orderOf({ place }: LocatedFinding): readonly [line: number, column: number] {
  if (place === null) return [0, 0];
  return isInRegister(place) ? [Number.MAX_SAFE_INTEGER, 0] : [place.line, place.column];
}

/** A finding about a whole file, as of one that could not be read. */
export function aboutFile(file: string, finding: Finding): LocatedFinding {
  return located(file, finding, null);
}

function located(file: string, { code, path, args }: Finding, place: Location | null): LocatedFinding {
  // Code and arguments belong together by construction of `Finding`.
  return { severity: severityOf(code), code, file, path, place, args } as LocatedFinding;
}

function isAboutFile({ code, range }: Finding): boolean {
  return code.startsWith('file-') || (range !== undefined && range[1] === 0);
}
