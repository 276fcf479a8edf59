import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

const markLines = StateEffect.define<readonly number[]>();

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(markLines)) continue;
      const { doc } = transaction.state;
      const lines = [...new Set(effect.value)].filter((line) => line >= 1 && line <= doc.lines).sort((a, b) => a - b);
      return Decoration.set(lines.map((line) => Decoration.line({ class: 'source-line' }).range(doc.line(line).from)));
    }
    return marked.map(transaction.changes);
  },
  provide: (own) => EditorView.decorations.from(own),
});

/** Lines that are marked because a figure comes from them. */
export function marks(): Extension {
  return field;
}

/** Marks these lines, 1-based, and no others; brings the first into sight. */
export function showLines(view: EditorView, lines: readonly number[]): void {
  const [first] = lines;
  const known = first !== undefined && first <= view.state.doc.lines;
  const into = known ? [EditorView.scrollIntoView(view.state.doc.line(first).from, { y: 'center' })] : [];
  view.dispatch({ effects: [markLines.of(lines), ...into] });
}
