import { createLines } from '../../diagnostics/createLines.js';
import type { TextSource } from '../../diagnostics/source.js';

/** A template or partial as read from disk. */
export interface TemplateSource extends TextSource {
  /** The name it is included by: "conferences" for conferences.md.hbs. */
  readonly name: string;
}

export interface TemplateSet {
  /** The whole report. */
  readonly main: TemplateSource;
  /** The subject line (trích yếu). */
  readonly subject: TemplateSource;
  readonly partials: ReadonlyMap<string, TemplateSource>;
  /** The tags of a Word file that is filled; in it, all of the others are partials. */
  readonly word?: TemplateSource | undefined;
}

export function templateSource(name: string, file: string, text: string): TemplateSource {
  const { locate } = createLines(text);
  return { name, file, text, locate: ({ range = [0, 1] }) => locate(range) };
}
