import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Severity } from '../../../diagnostics/severity.js';
import type { TextSpan, Told } from '../../protocol.js';

const KINDS: Readonly<Record<Severity, Diagnostic['severity']>> = {
  error: 'error',
  warning: 'warning',
  missing: 'info',
  note: 'hint',
};

/** More underlines than this help nobody; the list beside the editor counts them all. */
const MOST = 1000;

/** Underlines what is told of the text, at its very columns. */
export function showTold(view: EditorView, told: readonly Told[]): void {
  const { doc } = view.state;
  const diagnostics = told.slice(0, MOST).flatMap(({ severity, sentence, span, code }): readonly Diagnostic[] => {
    if (span === null) return [];
    const { from, to } = rangeOf(doc, span);
    return [{ from, to, severity: KINDS[severity], message: sentence, source: code, markClass: `told-${severity}` }];
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

/** Where it stands in the text, which may have been shortened since. */
export function rangeOf(
  doc: Text,
  { line, column, endColumn }: TextSpan,
): { readonly from: number; readonly to: number } {
  const { from, to } = doc.line(Math.min(line, doc.lines));
  const within = (place: number): number => Math.min(from + place - 1, to);
  return { from: within(column), to: within(endColumn) };
}
