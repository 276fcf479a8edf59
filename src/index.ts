/**
 * bhxh-report as a library: the same pipeline as the command line, without disk, clock or terminal.
 *
 * ```ts
 * const { templates } = loadTemplates({ main, subject, partials });
 * const { report, findings } = buildReport('binhphuoc.yaml', bytes, createRenderer(templates), null);
 * const docx = await WRITERS.docx.write(report);
 * ```
 */

export type { FindingArgs } from './diagnostics/codes.js';
export type { Finding, FindingCode, Path } from './diagnostics/finding.js';
export { type Severity, severityOf } from './diagnostics/severity.js';
export type { Location, Source } from './diagnostics/source.js';
export type { Figure, FigureKind, Origin } from './indicators/figure.js';
export { LANGUAGES, type Language } from './messages/language.js';
export { type Messages, messagesIn } from './messages/messages.js';
export { sentenceOf } from './messages/sentenceOf.js';
export { type Built, buildReport } from './pipeline.js';
export type { Profile, ProfileChoice } from './report/profile/profile.js';
export { type LoadedTemplates, loadTemplates, type Templates } from './report/template/loadTemplates.js';
export { createRenderer, type Renderer } from './report/template/renderer.js';
export { type TemplateSet, type TemplateSource, templateSource } from './report/template/templateSource.js';
export type {
  Appendix,
  Block,
  Cell,
  Document,
  Inline,
  Letterhead,
  LoneAppendices,
  Report,
  Signature,
  Table,
} from './report/tree.js';
export type { Dataset } from './source/dataset.js';
export { FORMATS, type Format, WRITERS, type WriteOptions, type Writer } from './writers/index.js';
