import type { Severity } from '../../diagnostics/severity.js';

/** What the page in the browser says itself; all else it hears from the jobs. */
export interface PageMessages {
  readonly title: string;
  /** The button that changes to the other language, in that language. */
  readonly otherLanguage: string;
  readonly tabs: Readonly<Record<'label' | 'data' | 'report' | 'check' | 'compare', string>>;
  readonly file: {
    readonly label: string;
    readonly name: string;
    readonly fresh: string;
    readonly example: string;
    readonly open: string;
    readonly save: string;
    readonly unsaved: string;
  };
  readonly editor: {
    readonly label: string;
    readonly help: string;
    readonly required: string;
    /** Words of the editor's own, by its English ones. */
    readonly phrases: Readonly<Record<string, string>>;
  };
  readonly told: {
    readonly label: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly count: (args: { severity: Severity; count: number }) => string;
    readonly nothing: string;
    readonly next: string;
    readonly list: string;
    readonly line: (args: { line: number }) => string;
    readonly more: (args: { count: number }) => string;
  };
  readonly report: {
    readonly label: string;
    readonly profile: string;
    readonly profiles: Readonly<Record<'data' | 'party' | 'state', string>>;
    readonly templates: string;
    readonly sources: string;
    readonly download: string;
    readonly formats: Readonly<Record<'docx' | 'html' | 'xlsx' | 'txt' | 'json', string>>;
    readonly print: string;
    readonly stale: string;
    readonly none: string;
    readonly draft: string;
  };
  readonly figure: {
    readonly label: string;
    readonly hint: string;
    readonly toLine: (args: { line: number }) => string;
    readonly close: string;
  };
  /** What a first file is made from. */
  readonly fresh: {
    readonly title: string;
    readonly unit: string;
    readonly unitHint: string;
    readonly period: string;
    readonly periodHint: string;
    readonly profile: string;
    readonly make: string;
    readonly adopt: string;
    readonly cancel: string;
  };
  readonly check: {
    readonly label: string;
    readonly choose: string;
    readonly hint: string;
    readonly comment: string;
    readonly refresh: string;
    readonly source: string;
    readonly next: string;
    readonly notes: (args: { count: number }) => string;
  };
  readonly compare: {
    readonly add: string;
    readonly hint: string;
    readonly way: string;
    readonly ways: Readonly<Record<'diff' | 'trend', string>>;
    readonly inReport: string;
    readonly files: string;
    readonly remove: (args: { name: string }) => string;
  };
  readonly attached: {
    /** `missing`: registers that the data name and nobody gave. */
    readonly title: (args: { count: number; missing: number }) => string;
    readonly hint: string;
    readonly choose: string;
    readonly missing: (args: { name: string }) => string;
    readonly remove: (args: { name: string }) => string;
  };
  /** What files that were dropped are for. */
  readonly drop: {
    readonly question: string;
    readonly unknown: string;
    readonly uses: Readonly<Record<'open' | 'compare' | 'check' | 'adopt' | 'attach', string>>;
    readonly cancel: string;
  };
  readonly adopted: { readonly title: string; readonly close: string };
  /** Of a page that `preview` serves. */
  readonly served: {
    readonly file: string;
    readonly write: string;
    readonly changed: string;
    readonly fromDisk: string;
    readonly overwrite: string;
  };
  readonly about: { readonly title: string; readonly words: string; readonly licences: string; readonly close: string };
  readonly failed: (args: { error: string }) => string;
}
