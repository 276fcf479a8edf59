import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { PageMessages } from '../../../messages/page/pageMessages.js';
import type { JsonSchema } from '../../../model/jsonSchema.js';
import { changeBetween } from './changeBetween.js';
import { completions } from './completions.js';
import { lookOf } from './look.js';
import { marks } from './marks.js';
import { schemaHover } from './schemaHover.js';

export interface EditorSetup {
  readonly parent: HTMLElement;
  readonly schema: JsonSchema;
  readonly messages: PageMessages;
  readonly onType: () => void;
  /** The cursor went to another line; `byHand`: by a click or an arrow key, not by typing. */
  readonly onLine: (line: number, byHand: boolean) => void;
}

export interface Editor {
  readonly view: EditorView;
  readonly text: () => string;
  /** Another file, with a history of its own. */
  readonly open: (text: string) => void;
  /** What the file is now, with as little change as there is: the cursor stays where it was. */
  readonly replace: (text: string) => void;
  readonly speak: (messages: PageMessages) => void;
  /** Whether anything changed since the file was opened or `settle` was called. */
  readonly isChanged: () => boolean;
  readonly settle: () => void;
}

/** The editor of the data file. */
export function createEditor({ parent, schema, messages, onType, onLine }: EditorSetup): Editor {
  const words = new Compartment();
  let settled = '';
  /** As in the file: a line that nobody touched stays what it was. */
  let lineBreak = '\n';
  let line = 1;
  let spoken = messages;
  const extensions = (): Extension => [
    words.of(phrasesOf(spoken)),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    drawSelection(),
    history(),
    indentOnInput(),
    indentUnit.of('  '),
    bracketMatching(),
    highlightSelectionMatches(),
    search({ top: true }),
    autocompletion({ override: [completions(schema, () => spoken)], icons: false }),
    schemaHover(schema),
    marks(),
    yaml(),
    lookOf(),
    EditorView.lineWrapping,
    keymap.of([
      ...completionKeymap,
      ...searchKeymap,
      { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
      ...historyKeymap,
      ...foldKeymap,
      ...defaultKeymap,
      // Escape, then Tab, leaves the editor.
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onType();
      const at = update.state.doc.lineAt(update.state.selection.main.head).number;
      if (update.selectionSet && at !== line)
        onLine(
          at,
          update.transactions.some((one) => one.isUserEvent('select')),
        );
      line = at;
    }),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ doc: '', extensions: extensions() }) });
  return {
    view,
    text: () => view.state.doc.sliceString(0, view.state.doc.length, lineBreak),
    open(text) {
      lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
      view.setState(EditorState.create({ doc: text, extensions: extensions() }));
      settled = view.state.doc.toString();
      line = 1;
    },
    replace(text) {
      const { doc } = view.state;
      const { from, to, insert } = changeBetween(doc.toString(), text.replaceAll('\r\n', '\n'));
      view.dispatch({ changes: { from, to, insert } });
      settled = view.state.doc.toString();
    },
    speak(next) {
      spoken = next;
      view.dispatch({ effects: words.reconfigure(phrasesOf(next)) });
    },
    isChanged: () => view.state.doc.toString() !== settled,
    settle() {
      settled = view.state.doc.toString();
    },
  };
}

function phrasesOf({ editor }: PageMessages): Extension {
  return [
    EditorState.phrases.of(editor.phrases),
    EditorView.contentAttributes.of({
      'aria-label': editor.label,
      'aria-describedby': 'editor-help',
      spellcheck: 'false',
      tabindex: '0',
    }),
  ];
}
