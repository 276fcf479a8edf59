/** bhxh-report as a library: the same jobs as the command line's, without disk, clock or terminal. */

export type { FindingArgs } from './diagnostics/codes.js';
export type { Finding, FindingCode, Path } from './diagnostics/finding.js';
export { type Severity, severityOf } from './diagnostics/severity.js';
export type { Location, Source } from './diagnostics/source.js';
export type { Figure, FigureKind, Origin } from './indicators/figure.js';
export { type Built, build } from './jobs/build.js';
export { type Compared, compare } from './jobs/compare.js';
export { type Explained, explain } from './jobs/explain.js';
export { type LoadedTemplates, loadTemplates } from './jobs/loadTemplates.js';
export { type Next, next } from './jobs/next.js';
export { type RefreshedReport, refresh } from './jobs/refresh.js';
export { registersIn } from './jobs/registersIn.js';
export { type RolledUp, startAdding } from './jobs/rollup.js';
export type { Input } from './jobs/steps/input.js';
export { type Trend, trend } from './jobs/trend.js';
export { type Validated, validate } from './jobs/validate.js';
export { type Verified, verify } from './jobs/verify.js';
export { LANGUAGES, type Language } from './messages/language.js';
export { type Messages, messagesIn } from './messages/messages.js';
export { sentenceOf } from './messages/sentenceOf.js';
export type { Profile, ProfileChoice } from './report/profile/profile.js';
export { BUILT_IN_SETS, type BuiltInSet } from './report/template/builtInSets.js';
export type { Renderer } from './report/template/renderer.js';
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
