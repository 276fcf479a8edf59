import { nextDiagnostic } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import type { Language } from '../../messages/language.js';
import { pageMessagesIn } from '../../messages/page/pageMessagesIn.js';
import type { NamedBytes, NamedText, Preview, Setting, TextSpan } from '../protocol.js';
import { askFresh } from './askFresh.js';
import { createCheckPanel } from './check/createCheckPanel.js';
import { createComparePanel } from './compare/createComparePanel.js';
import type { Ask } from './createAsker.js';
import { createFileBar } from './createFileBar.js';
import { createRunner } from './createRunner.js';
import { createTabs } from './createTabs.js';
import { createTold } from './createTold.js';
import { createEditor } from './editor/createEditor.js';
import { showLines } from './editor/marks.js';
import { rangeOf, showTold } from './editor/showTold.js';
import { byId, element } from './element.js';
import { chooseFiles, DOCUMENTS } from './readFiles.js';
import { receiveFiles } from './receiveFiles.js';
import { createReportPanel } from './report/createReportPanel.js';
import { createLink } from './served/createLink.js';
import { createServed } from './served/createServed.js';
import { showAbout } from './showAbout.js';
import { showAdopted } from './showAdopted.js';
import { showUnread } from './showUnread.js';

/** Puts the page together: what is typed goes to the worker, and what comes back is shown. */
export async function begin(ask: Ask): Promise<void> {
  const { schema, example, sets } = await ask('begin', null);
  let setting: Setting = {
    language: 'vi',
    profile: null,
    set: sets[0]?.name ?? '',
    sources: false,
    templates: [],
    word: null,
    registers: [],
    against: [],
    office: {},
  };
  let name = 'binhphuoc.yaml';
  const messages = () => pageMessagesIn(setting.language);
  const data = (): NamedText => ({ name, text: editor.text() });

  const tabs = createTabs();
  const editor = createEditor({
    parent: byId('editor'),
    schema,
    messages: messages(),
    onType: () => runner.run(),
    onLine(line, byHand) {
      report.light(line, byHand);
      showLines(editor.view, []);
    },
  });
  const told = createTold(goTo, () => {
    tabs.showData();
    editor.view.focus();
    nextDiagnostic(editor.view);
  });
  const report = createReportPanel({
    ask,
    sets,
    data,
    messages,
    onSet: (changed) => void change(changed),
    onLine: (line) => goTo({ line, column: 1, endColumn: 1 }),
    onLines: (lines) => showLines(editor.view, lines),
  });
  const check = createCheckPanel({
    ask,
    data,
    messages,
    onFigure(id) {
      tabs.open('report');
      void report.explain(id);
    },
  });
  const compare = createComparePanel({ ask, data, messages, onAgainst: (against) => void change({ against }) });
  const fileBar = createFileBar({
    isChanged: editor.isChanged,
    open,
    example: { name, text: example },
    decode: (given) => ask('decode', given),
    current: data,
    onSaved: editor.settle,
    onUnread: (file, found) => showUnread(file, found, messages()),
    onFresh: () =>
      askFresh(
        messages(),
        (wish) => ask('start', { ...wish, language: setting.language }),
        open,
        () => void chooseFiles(DOCUMENTS, false).then(([document]) => document && adopt(document)),
      ),
    onAbout: () => void showAbout(messages()),
    onLanguage: () => void speak(setting.language === 'vi' ? 'en' : 'vi'),
  });
  const runner = createRunner(
    () => ask('preview', data()),
    (preview) => void show(preview),
    fail,
  );
  receiveFiles(
    {
      open: (file) => void fileBar.openBytes(file),
      compare(files) {
        tabs.open('compare');
        void compare.add(files);
      },
      check(file) {
        tabs.open('check');
        void check.check(file);
      },
      adopt: (file) => fileBar.mayLeave() && void adopt(file),
      attach: report.attach,
    },
    messages,
  );

  const link = createLink();
  const served =
    link &&
    createServed({
      link,
      messages,
      decode: (given) => ask('decode', given),
      open,
      replace: editor.replace,
      text: editor.text,
      isChanged: editor.isChanged,
      onSaved: editor.settle,
      onSet: (changed) => void change(changed),
    });

  function open(file: NamedText): void {
    name = file.name;
    editor.open(file.text);
    fileBar.show(name, messages());
    runner.run();
  }

  async function show(preview: Preview): Promise<void> {
    showTold(editor.view, preview.told);
    told.show(preview.told, messages());
    await report.show(preview);
    // Behind the report, which is looked at while typing.
    await Promise.all([check.renew(), compare.renew()]);
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

  async function change(changed: Partial<Setting>): Promise<void> {
    setting = { ...setting, ...changed };
    report.set(setting, await ask('set', setting));
    runner.run();
  }

  async function adopt(document: NamedBytes): Promise<void> {
    const adopted = await ask('adopt', document);
    showAdopted(adopted, messages(), open);
  }

  async function speak(language: Language): Promise<void> {
    await change({ language });
    const words = messages();
    document.documentElement.lang = language;
    document.title = words.title;
    tabs.speak(words);
    editor.speak(words);
    byId('editor-help').textContent = words.editor.help;
    fileBar.show(name, words);
    served?.show();
  }

  function fail(error: unknown): void {
    byId('notice').replaceChildren(element('p', { role: 'alert' }, messages().failed({ error: String(error) })));
  }

  if (served === null) editor.open(example);
  await speak((await served?.begin())?.language ?? 'vi');
}
