import type { ServedFile, ServedState } from '../../../jobs/told/servedState.js';
import type { PageMessages } from '../../../messages/page/pageMessages.js';
import type { NamedText, Questions, Setting } from '../../protocol.js';
import { button, byId, element, select } from '../element.js';
import { bytesOf, type Link, settingOf } from './createLink.js';

export interface ServedSetup {
  readonly link: Link;
  readonly messages: () => PageMessages;
  readonly decode: (file: Questions['decode']['asks']) => Promise<Questions['decode']['gets']>;
  readonly open: (file: NamedText) => void;
  /** The text as it is on disk now, in place of what is edited. */
  readonly replace: (text: string) => void;
  readonly text: () => string;
  readonly isChanged: () => boolean;
  readonly onSaved: () => void;
  readonly onSet: (changed: Partial<Setting>) => void;
}

export interface ServedBar {
  readonly begin: () => Promise<ServedState>;
  readonly show: () => void;
}

/** The bar of a page that `preview` serves: which of its files is edited, and whether it is on disk as it is here. */
export function createServed(setup: ServedSetup): ServedBar {
  const { link, messages } = setup;
  const host = byId('served');
  let files: readonly ServedFile[] = [];
  let index = 0;
  /** Of the text that the editor was given, or has written. */
  let version = '';
  let notice = '';

  async function load(): Promise<ServedState> {
    const state = await link.state();
    files = state.files;
    setup.onSet(settingOf(state));
    return state;
  }

  async function open(at: number): Promise<void> {
    const file = files[at];
    if (file === undefined) return;
    const { text } = await setup.decode(bytesOf(file));
    index = at;
    version = file.version;
    notice = '';
    setup.open({ name: file.name, text });
    show();
  }

  /** A file, template or register is another one on disk. */
  async function renew(): Promise<void> {
    await load();
    const file = files[index];
    // One that is empty is about to be written.
    if (file !== undefined && file.base64 !== '' && file.version !== version) {
      const { text } = await setup.decode(bytesOf(file));
      if (setup.isChanged() && text !== setup.text()) notice = messages().served.changed;
      else {
        version = file.version;
        setup.replace(text);
      }
    }
    show();
  }

  async function write(): Promise<void> {
    const text = setup.text();
    const wrote = await link.write(index, version, text);
    if (wrote.type === 'changed') notice = messages().served.changed;
    else if (wrote.type === 'failed') notice = wrote.words;
    else {
      version = wrote.version;
      notice = '';
      setup.onSaved();
    }
    show();
  }

  /** The operator knows that the file is another, and decides. */
  async function take(fromDisk: boolean): Promise<void> {
    await load();
    const file = files[index];
    if (file === undefined) return;
    version = file.version;
    notice = '';
    if (fromDisk) setup.replace((await setup.decode(bytesOf(file))).text);
    show();
    if (!fromDisk) await write();
  }

  function show(): void {
    const { served: say } = messages();
    host.hidden = false;
    const choices = files.map(({ name }, at) => ({ value: String(at), words: name }));
    const choose = select(say.file, choices, String(index), (value) => {
      if (!setup.isChanged() || confirm(messages().file.unsaved)) void open(Number(value));
      else show();
    });
    host.replaceChildren(
      ...(files.length > 1 ? [choose] : []),
      button(say.write, () => void write(), { class: 'main' }),
      ...(notice === '' ? [] : [element('p', { role: 'alert' }, notice)]),
      ...(notice !== messages().served.changed
        ? []
        : [button(say.fromDisk, () => void take(true)), button(say.overwrite, () => void take(false))]),
    );
  }

  return {
    show,
    async begin() {
      const state = await load();
      const { set, profile } = state;
      setup.onSet({ set, profile });
      await open(0);
      link.onChange(() => void renew());
      return state;
    },
  };
}
