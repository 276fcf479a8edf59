import { LIMITS } from '../../diagnostics/limits.js';
import type { Templates } from '../../jobs/steps/templates.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readData } from './readData.js';
import { type NamedContent, readInput } from './readInput.js';
import { readInputs } from './readInputs.js';
import { readTemplates } from './readTemplates.js';
import type { TemplateFiles } from './templateFiles.js';

/** A document that came back from people, and what it is held against. */
export interface Returned {
  readonly document: NamedContent;
  readonly data: NamedContent;
  /** Of the other period that it was built against; empty for none. */
  readonly against: readonly NamedContent[];
  readonly templates: Templates;
}

export interface ReturnedFiles {
  /** The document that came back. */
  readonly document: string;
  /** The data file. */
  readonly file: string;
  /** Files of another period that it was built against. */
  readonly against?: readonly string[];
}

/** Reads all of them, or says what cannot be read. */
export async function readReturned(
  files: ReturnedFiles,
  templateFiles: TemplateFiles,
  context: Context,
): Promise<Returned | { readonly exitCode: ExitCode }> {
  const { speaker } = context;
  const document = await readInput(files.document, context, LIMITS.document.bytes);
  if ('finding' in document) return { exitCode: await speaker.unread(document) };
  const { templates, findings, exitCode } = await readTemplates(templateFiles, context);
  await speaker.findings(findings);
  if (templates === null) return { exitCode };
  const data = await readData(files.file, context);
  if ('finding' in data) return { exitCode: await speaker.unread(data) };
  const against = await readInputs(files.against ?? [], context);
  return against === null ? { exitCode: EXIT.cannotRun } : { document, data, against, templates };
}
