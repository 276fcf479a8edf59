import { nextDiagnostic } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import type { Language } from '../../messages/language.js';
import { pageMessagesIn } from '../../messages/pageMessagesIn.js';
import type { Format } from '../../writers/index.js';
import type { NamedText, Preview, Setting, TextSpan } from '../protocol.js';
import { askFresh } from './askFresh.js';
import type { Ask } from './createAsker.js';
import { createExplanation } from './createExplanation.js';
import { createFileBar } from './createFileBar.js';
import { createRunner } from './createRunner.js';
import { createTabs } from './createTabs.js';
import { createTold } from './createTold.js';
import { createEditor } from './editor/createEditor.js';
import { showLines } from './editor/marks.js';
import { rangeOf, showTold } from './editor/showTold.js';
import { byId, element } from './element.js';
import { createReportBar } from './report/createReportBar.js';
import { createSheet } from './report/createSheet.js';
import { printOnly } from './report/printOnly.js';
import { saveFile } from './saveFile.js';
import { showAbout } from './showAbout.js';

/** Puts the page together: what is typed goes to the worker, and what comes back is shown. */
export async function begin(ask: Ask): Promise<void> {
  const { schema, example, sets } = await ask('begin', null);
  let language: Language = 'vi';
  let setting: Setting = {
    language,
    profile: null,
    set: sets[0]?.name ?? '',
    sources: false,
    templates: [],
    word: null,
    registers: [],
    against: [],
  };
  let file = { name: 'binhphuoc.yaml' };
  let shown: Preview | null = null;
  const messages = () => pageMessagesIn(language);

  const tabs = createTabs();
  const editor = createEditor({
    parent: byId('editor'),
    schema,
    messages: messages(),
    onType: () => runner.run(),
    onLine(line, byHand) {
      const ids = Object.entries(shown?.lines ?? {}).filter(([, lines]) => lines.includes(line));
      sheet.light(
        ids.map(([id]) => id),
        byHand,
      );
      showLines(editor.view, []);
    },
  });
  const told = createTold(goTo, () => {
    editor.view.focus();
    nextDiagnostic(editor.view);
  });
  const explanation = createExplanation(
    (line) => goTo({ line, column: 1, endColumn: 1 }),
    () => explainFigure(null),
  );
  const sheet = createSheet(byId('sheet'), (id) => void explainFigure(id));
  printOnly(byId('sheet'));
  const bar = createReportBar(sets, {
    onSet: (changed) => void change(changed),
    onDownload: (format) => void download(format),
  });
  const fileBar = createFileBar({
    isChanged: editor.isChanged,
    open,
    example: { name: 'binhphuoc.yaml', text: example },
    decode: (given) => ask('decode', given),
    current: dataOf,
    onSaved: editor.settle,
    onFresh: () => askFresh(messages(), (wish) => ask('start', { ...wish, language }), open),
    onAbout: () => void showAbout(messages()),
    onLanguage: () => void speak(language === 'vi' ? 'en' : 'vi'),
  });
  const runner = createRunner(
    () => ask('preview', dataOf()),
    (preview) => void show(preview),
    fail,
  );

  function dataOf(): NamedText {
    return { name: file.name, text: editor.text() };
  }

  function open({ name, text }: NamedText): void {
    file = { name };
    editor.open(text);
    fileBar.show(name, messages());
    runner.run();
  }

  async function show(preview: Preview): Promise<void> {
    shown = preview;
    showTold(editor.view, preview.told);
    told.show(preview.told, messages());
    notice();
    if (preview.page !== null) await sheet.show(preview.page);
  }

  /** What is to be known of the report before it is read. */
  function notice(): void {
    const { report } = messages();
    const isMissing = shown?.told.some(({ severity }) => severity === 'missing') ?? false;
    const words =
      shown?.page === null
        ? (shown.refusal ?? (sheet.isEmpty() ? report.none : report.stale))
        : isMissing
          ? report.draft
          : '';
    byId('notice').replaceChildren(...(words === '' ? [] : [element('p', {}, words)]));
    byId('sheet').classList.toggle('stale', shown?.page === null);
  }

  function goTo(span: TextSpan): void {
    tabs.showData();
    const { from, to } = rangeOf(editor.view.state.doc, span);
    editor.view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    editor.view.focus();
  }

  async function explainFigure(id: string | null): Promise<void> {
    const explained = id === null ? null : await ask('explain', id);
    explanation.show(explained, messages());
    sheet.light(id === null ? [] : [id], false);
    showLines(editor.view, explained?.lines ?? []);
  }

  async function change(changed: Partial<Setting>): Promise<void> {
    setting = { ...setting, ...changed };
    await ask('set', setting);
    runner.run();
  }

  async function download(format: Format): Promise<void> {
    const { file: made } = await ask('build', { data: dataOf(), format });
    if (made !== null) saveFile(made);
  }

  async function speak(next: Language): Promise<void> {
    language = next;
    const words = messages();
    document.documentElement.lang = next;
    document.title = words.title;
    tabs.speak(words);
    editor.speak(words);
    byId('editor-help').textContent = words.editor.help;
    fileBar.show(file.name, words);
    bar.show(setting, words);
    explanation.show(null, words);
    byId('data').setAttribute('aria-label', words.tabs.data);
    byId('report').setAttribute('aria-label', words.tabs.report);
    await change({ language: next });
  }

  function fail(error: unknown): void {
    byId('notice').replaceChildren(element('p', { role: 'alert' }, messages().failed({ error: String(error) })));
  }

  editor.open(example);
  await speak('vi');
}
