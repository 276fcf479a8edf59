import type { Finding } from '../../diagnostics/finding.js';
import type { Location, Source } from '../../diagnostics/source.js';

/** A finding with its place; null where it is about a whole file. */
export interface Located {
  readonly file: string;
  readonly text: string;
  readonly finding: Finding;
  readonly place: Location | null;
}

/** The findings of one source, from its first line to its last. */
export function locateAll(source: Source, findings: readonly Finding[]): readonly Located[] {
  const located = findings.map((finding) => ({
    file: source.file,
    text: source.text,
    finding,
    place: isAboutFile(finding) ? null : source.locate(finding),
  }));
  return located.sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}

/** A finding about a file that could not be read. */
export function unreadable(file: string, finding: Finding): Located {
  return { file, text: '', finding, place: null };
}

function isAboutFile({ code, range }: Finding): boolean {
  return code.startsWith('file-') || (range !== undefined && range[1] === 0);
}
