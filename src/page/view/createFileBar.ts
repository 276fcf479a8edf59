import type { PageMessages } from '../../messages/page/pageMessages.js';
import type { NamedBytes, NamedText, Questions, Told } from '../protocol.js';
import { button, byId, element } from './element.js';
import { chooseFiles } from './readFiles.js';
import { saveFile } from './saveFile.js';

export interface FileBarSetup {
  readonly isChanged: () => boolean;
  readonly open: (file: NamedText) => void;
  readonly example: NamedText;
  readonly decode: (file: NamedBytes) => Promise<Questions['decode']['gets']>;
  readonly current: () => NamedText;
  readonly onSaved: () => void;
  /** The file is no text, or too large. */
  readonly onUnread: (name: string, told: readonly Told[]) => void;
  readonly onLanguage: () => void;
  readonly onFresh: () => void;
  readonly onAbout: () => void;
}

export interface FileBar {
  readonly show: (name: string, messages: PageMessages) => void;
  /** A file that the user chose or dropped. */
  readonly openBytes: (file: NamedBytes) => Promise<void>;
  /** Whether the file may be left: it is saved, or the user says so. */
  readonly mayLeave: () => boolean;
}

/** The head of the page: which file is edited, and where it comes from and goes to. */
export function createFileBar(setup: FileBarSetup): FileBar {
  const host = byId('head');
  let unsaved = '';
  addEventListener('beforeunload', (event) => {
    if (setup.isChanged()) event.preventDefault();
  });

  const mayLeave = (): boolean => !setup.isChanged() || confirm(unsaved);

  async function openBytes(file: NamedBytes): Promise<void> {
    if (!mayLeave()) return;
    const { text, told } = await setup.decode(file);
    if (text === '' && told.length > 0) setup.onUnread(file.name, told);
    else setup.open({ name: file.name, text });
  }

  async function choose(): Promise<void> {
    const [file] = await chooseFiles('.yaml,.yml', false);
    if (file !== undefined) await openBytes(file);
  }

  function save(): void {
    const { name, text } = setup.current();
    saveFile({ name, bytes: new TextEncoder().encode(text) });
    setup.onSaved();
  }

  return {
    openBytes,
    mayLeave,
    show(name, messages) {
      const { file: say } = messages;
      unsaved = say.unsaved;
      host.replaceChildren(
        element('h1', {}, messages.title),
        element('p', { class: 'name', 'aria-label': say.label }, name),
        button(say.fresh, () => mayLeave() && setup.onFresh()),
        button(say.open, () => void choose()),
        button(say.save, save),
        button(say.example, () => mayLeave() && setup.open(setup.example)),
        button(messages.about.title, setup.onAbout),
        button(messages.otherLanguage, setup.onLanguage, {
          lang: document.documentElement.lang === 'vi' ? 'en' : 'vi',
        }),
      );
    },
  };
}
